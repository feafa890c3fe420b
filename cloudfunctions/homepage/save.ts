import type { HomepageContent } from '../../domain/blocks';
import type { HomepageDoc, HomepageDraftDoc } from '../../domain/documents';
import { differences } from '../../domain/homepage/compare';
import { homepageFaults } from '../../domain/homepage/faults';
import { linkFaults } from '../../domain/homepage/linked';
import { same } from '../../domain/homepage/merge-rows';
import type { ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { HomepageContract } from './contract';
import { draftOf, knownWith, namesOf, unpublished, writeDraft } from './drafts';
import { takePictures } from './pictures';
import { noShop, shopClosed } from './shop-head';

const logged = 20;

/**
 * Write: update of the draft as it was seen, or its insert. Faults do not keep it from being saved; they are answered.
 * Four operations, two more for new pictures, and two for the first draft.
 */
export async function save(input: ParsedInputOf<HomepageContract, 'save'>, call: Call) {
  const { shopId, version } = input;
  const content = tidied(input.content);
  const [shop, homepage] = await Promise.all([db.get('shops', shopId), db.get('homepages', shopId)]);
  if (!shop) return noShop();
  if (shop.status === 'closed') return shopClosed();
  const draft = await draftOf(shopId, homepage);
  const answer = (at: number) =>
    ok({
      version: at,
      faults: [...homepageFaults(content, call.rules), ...linkFaults(content, shop.linkedAccounts)],
      unpublished: unpublished({ ...draft, content }, homepage),
    });
  if (isRepeat(draft, version, call)) return answer(draft.version);
  if (draft.version !== version) return changedMeanwhile(draft, version);
  const taken = await takePictures(content, { ...draft, known: knownWith(draft.known, homepage) }, call);
  if ('ok' in taken) return taken;
  const after = changed(draft, content, taken.known, call);
  if (await writeDraft(draft, after)) return answer(after.version);
  return raced(shopId, homepage, version, call, answer);
}

/** One row a product: a list that names it twice has no order. */
const tidied = (content: HomepageContent): HomepageContent => ({
  ...content,
  goods: {
    pinned: [...new Set(content.goods.pinned)],
    arranged: [...new Set(content.goods.arranged)].filter((id) => !content.goods.pinned.includes(id)),
    hidden: [...new Set(content.goods.hidden)],
  },
});

/** The draft after a change by the caller. */
export function changed(
  draft: HomepageDraftDoc,
  content: HomepageContent,
  known: string[],
  { openid, now, requestId }: Call,
): HomepageDraftDoc {
  const version = draft.version + 1;
  const entry = { version, by: openid, at: now, what: differences(draft.content, content).slice(0, 30) };
  const log = same(entry.what, []) ? draft.log : [...draft.log, entry].slice(-logged);
  return { ...draft, version, content, known, log, lastRequest: requestId, updatedAt: now };
}

export const isRepeat = (draft: HomepageDraftDoc, version: number, { requestId }: Call): boolean =>
  draft.version === version + 1 && draft.lastRequest === requestId;

/** Somebody was faster, or this is the second try of what came through. */
export async function raced<T>(
  shopId: ShopId,
  homepage: HomepageDoc | null,
  version: number,
  call: Call,
  answer: (version: number) => T,
) {
  const seen = await draftOf(shopId, homepage);
  return isRepeat(seen, version, call) ? answer(seen.version) : changedMeanwhile(seen, version);
}

/** Who changed what since the version that the caller saw, and what came of it: enough to merge. One operation. */
export async function changedMeanwhile(draft: HomepageDraftDoc, version: number) {
  const since = draft.log.filter((entry) => entry.version > version);
  const names = await namesOf(
    draft._id,
    since.map(({ by }) => by),
  );
  return refuse('CHANGED_MEANWHILE', '主页刚刚被他人修改', 'version', {
    version: draft.version,
    content: draft.content,
    since: since.map(({ by, at, what }) => ({ by: names.get(by) ?? '', at, what })),
  });
}
