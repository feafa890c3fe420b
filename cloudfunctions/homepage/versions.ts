import type { HomepageContent } from '../../domain/blocks';
import { differences } from '../../domain/homepage/compare';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { HomepageContract } from './contract';
import { versionId } from './decide';
import { draftOf, knownWith, namesOf, writeDraft } from './drafts';
import { changed, changedMeanwhile, isRepeat, raced } from './save';
import { noShop, shopClosed } from './shop-head';

/** Two operations. */
export async function versions(input: ParsedInputOf<HomepageContract, 'versions'>, _call: Call) {
  const { shopId } = input;
  const only = ['shopId', 'no', 'at', 'by', 'what', 'takenDown'];
  const { page, nextCursor } = await listPage('homepage_versions', { shopId }, '-no', { ...input, only });
  const names = await namesOf(
    shopId,
    page.map(({ by }) => by),
  );
  const rows = page.map(({ no, at, by, what, takenDown }) => ({
    no,
    at,
    by: names.get(by) ?? '',
    what,
    takenDown: takenDown !== null,
  }));
  return ok({ versions: rows, nextCursor });
}

const noVersion = (field: string) => refuse('NOT_FOUND', '没有这个版本', field);

/** Two operations, up to five with a draft that nobody has begun. */
export async function compare({ shopId, from, to }: ParsedInputOf<HomepageContract, 'compare'>, _call: Call) {
  const [one, other] = await Promise.all([
    db.get('homepage_versions', versionId(shopId, from)),
    to === null ? drafted(shopId) : db.get('homepage_versions', versionId(shopId, to)),
  ]);
  if (!one) return noVersion('from');
  if (!other) return noVersion('to');
  return ok({ what: differences(one.content, other.content) });
}

const drafted = async (shopId: string): Promise<{ content: HomepageContent }> =>
  draftOf(shopId, await db.get('homepages', shopId));

/** Write: update of the draft as it was seen. The shop's goods stay in the order they have now. Five operations. */
export async function restore(input: ParsedInputOf<HomepageContract, 'restore'>, call: Call) {
  const { shopId, version, no } = input;
  const [shop, homepage, kept] = await Promise.all([
    db.get('shops', shopId),
    db.get('homepages', shopId),
    db.get('homepage_versions', versionId(shopId, no)),
  ]);
  if (!shop) return noShop();
  if (shop.status === 'closed') return shopClosed();
  if (!kept) return noVersion('no');
  const draft = await draftOf(shopId, homepage);
  const answer = (at: number) => ok({ version: at });
  if (isRepeat(draft, version, call)) return answer(draft.version);
  if (draft.version !== version) return changedMeanwhile(draft, version);
  const known = knownWith(draft.known, { ...shownAs(kept.content), _id: shopId });
  const content = { ...kept.content, goods: draft.content.goods };
  const after = changed(draft, content, known, call);
  if (await writeDraft(draft, after)) return answer(after.version);
  return raced(shopId, homepage, version, call, answer);
}

const shownAs = (published: HomepageContent) => ({ published, version: 0, publishedAt: 0 });
