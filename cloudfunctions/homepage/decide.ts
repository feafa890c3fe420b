import type { HomepageContent } from '../../domain/blocks';
import type {
  ArrangementDoc,
  HomepageDoc,
  HomepageDraftDoc,
  HomepageSubmission,
  HomepageVersionDoc,
  PictureDoc,
} from '../../domain/documents';
import { differences } from '../../domain/homepage/compare';
import { wholeHomepage } from '../../domain/homepage/content';
import { linkFaults } from '../../domain/homepage/linked';
import { mergedGoods } from '../../domain/homepage/merge';
import { withPictures } from '../../domain/homepage/walk';
import { houseReasons } from '../../domain/house-reasons';
import { ranksOf } from '../../domain/product/ranks';
import type { Ms, ShopId } from '../../domain/units';
import { place } from '../catalog/arrange';
import * as db from '../platform/db';
import { hiddenNow } from './drafts';
import { pictureDocs, pictureFaults } from './pictures';

export const versionId = (shopId: ShopId, no: number): string => `${shopId}~${no}`;
const grace = 60_000;

/** Write: transaction. What the operator decided; decided again, or about one that was withdrawn, it changes nothing. */
export async function rejectHomepage(shopId: ShopId, no: number, reason: string): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await tx.get('homepage_drafts', shopId);
    if (draft?.submission?.no !== no || draft.submission.state !== 'submitted') return;
    const submission = { ...draft.submission, state: 'rejected' as const, reason };
    await tx.update('homepage_drafts', shopId, { submission: db.cmd.set(submission) });
  });
}

/**
 * Write: transaction, then the places of goods, which the clock finishes where this is cut off. A picture that did not
 * pass, or no longer does, rejects it: nothing is public that nobody looked at. So does an account whose link ended. Who
 * ends one now either finds what was published and takes it off, or has sent this back first. Up to 27 operations.
 */
export async function approveHomepage(shopId: ShopId, no: number): Promise<void> {
  const [seen, shop] = await Promise.all([db.get('homepage_drafts', shopId), db.get('shops', shopId)]);
  if (!seen?.submission || seen.submission.no !== no || seen.submission.state !== 'submitted') return;
  if (linkFaults(seen.submission.content, shop?.linkedAccounts).length > 0)
    return rejectHomepage(shopId, no, houseReasons.accountNotLinked);
  const named = await pictureDocs(seen.submission.content);
  if (pictureFaults(seen.submission.content, named).length > 0)
    return rejectHomepage(shopId, no, houseReasons.pictureRefused);
  const hidden = await hiddenNow(shopId);
  const order = await db.transaction((tx) => publish(tx, shopId, no, { named, hidden }));
  if (order) await place(order);
}

interface Around {
  named: ReadonlyMap<string, PictureDoc>;
  hidden: string[];
}

/** Answers the order of goods that comes of it; null where it was decided meanwhile, or a picture was taken back. */
async function publish(tx: db.Transaction, shopId: ShopId, no: number, { named, hidden }: Around) {
  const now = Date.now();
  const [draft, homepage, known] = [
    await tx.get('homepage_drafts', shopId),
    await tx.get('homepages', shopId),
    await tx.get('arrangements', shopId),
  ];
  if (draft?.submission?.no !== no || draft.submission.state !== 'submitted') return null;
  const { submission } = draft;
  const urls = await held(tx, named, now);
  if (!urls) {
    const rejected = {
      ...submission,
      state: 'rejected' as const,
      reason: houseReasons.pictureRefused,
    };
    await tx.update('homepage_drafts', shopId, { submission: db.cmd.set(rejected) });
    return null;
  }
  const live = { pinned: known?.pinned ?? [], arranged: known?.arranged ?? [], hidden };
  const goods = mergedGoods(draft.goodsBase, submission.content.goods, live);
  const published: HomepageContent = {
    ...withPictures(submission.content, (ref) => urls.get(ref) ?? ref),
    goods,
  };
  const version = (homepage?.version ?? 0) + 1;
  await tx.put('homepages', { _id: shopId, version, published, publishedAt: now });
  await keepVersions(tx, homepage, submission, { shopId, version, now });
  const order = ordered(shopId, known, goods, live, now);
  await tx.put('arrangements', order);
  const after: Partial<HomepageDraftDoc> = {
    submission: { ...submission, state: 'approved' },
    goodsBase: goods,
  };
  await tx.update('homepage_drafts', shopId, {
    submission: db.cmd.set(after.submission),
    goodsBase: db.cmd.set(goods),
  });
  return order;
}

/**
 * The public addresses of pictures, by their names; null where one may not be shown. Each is written to, so that a later
 * verdict either comes first and is seen here, or finds what was published and takes it down.
 */
async function held(
  tx: db.Transaction,
  named: Around['named'],
  now: Ms,
): Promise<Map<string, string> | null> {
  const urls = new Map<string, string>();
  for (const [ref, { _id }] of named) {
    const doc = await tx.get('pictures', _id);
    if (doc?.state !== 'pass' || !doc.publicUrl) return null;
    await tx.update('pictures', _id, { updatedAt: now });
    urls.set(ref, doc.publicUrl);
  }
  return urls;
}

/** What was published before anybody kept versions is kept as well. */
async function keepVersions(
  tx: db.Transaction,
  before: HomepageDoc | null,
  submission: HomepageSubmission,
  { shopId, version, now }: { shopId: ShopId; version: number; now: Ms },
): Promise<void> {
  const last = before ? await tx.get('homepage_versions', versionId(shopId, before.version)) : null;
  const kept = (no: number, content: HomepageContent, more: Partial<HomepageVersionDoc>) =>
    tx.put('homepage_versions', {
      _id: versionId(shopId, no),
      shopId,
      no,
      content,
      by: '',
      at: now,
      what: [],
      takenDown: null,
      ...more,
    });
  const was = last?.content ?? wholeHomepage(before?.published);
  if (before && !last) await kept(before.version, was, { at: before.publishedAt });
  const what = differences(was, submission.content).slice(0, 30);
  await kept(version, submission.content, { by: submission.by, what });
}

type Lists = HomepageContent['goods'];

function ordered(
  shopId: ShopId,
  known: ArrangementDoc | null,
  goods: Lists,
  live: Lists,
  now: Ms,
): ArrangementDoc {
  const [after, before] = [ranksOf(goods.pinned, goods.arranged), ranksOf(live.pinned, live.arranged)];
  const all = new Set([...after.keys(), ...before.keys(), ...(known?.waiting ?? [])]);
  const waiting = [...all].filter((id) => known?.waiting.includes(id) || after.get(id) !== before.get(id));
  const lacks = (list: readonly string[]) => (id: string) => !list.includes(id);
  return {
    _id: shopId,
    version: (known?.version ?? 0) + 1,
    pinned: goods.pinned,
    arranged: goods.arranged,
    waiting,
    hiding: { on: goods.hidden.filter(lacks(live.hidden)), off: live.hidden.filter(lacks(goods.hidden)) },
    dueAt: now + grace,
  };
}
