import type { Goods } from '../../domain/blocks';
import type { HomepageDoc, HomepageDraftDoc } from '../../domain/documents';
import { type Difference, differences } from '../../domain/homepage/compare';
import { wholeHomepage } from '../../domain/homepage/content';
import { picturesOf } from '../../domain/homepage/walk';
import type { ShopId } from '../../domain/units';
import { listed } from '../catalog/goods';
import * as db from '../platform/db';

/** So many hidden goods of a shop are looked at; the content holds no more. */
const mostHidden = 200;

/** How the shop orders its goods now. Two operations. */
export async function goodsNow(shopId: ShopId): Promise<Goods> {
  const [known, hidden] = await Promise.all([db.get('arrangements', shopId), hiddenNow(shopId)]);
  return { pinned: known?.pinned ?? [], arranged: known?.arranged ?? [], hidden };
}

/** One operation. */
export async function hiddenNow(shopId: ShopId): Promise<string[]> {
  const filter = { shopId, status: listed, hiddenOnHome: true };
  const rows = await db.find('products', filter, {
    sort: ['-homeRank'],
    limit: mostHidden,
    only: ['shopId'],
  });
  return rows.map(({ _id }) => _id);
}

/** The draft of a shop; one that nobody has begun is what is published. One operation, or three. */
export async function draftOf(shopId: ShopId, homepage: HomepageDoc | null): Promise<HomepageDraftDoc> {
  return (await db.get('homepage_drafts', shopId)) ?? unbegun(shopId, homepage, await goodsNow(shopId));
}

const unbegun = (shopId: ShopId, homepage: HomepageDoc | null, goods: Goods): HomepageDraftDoc => {
  const content = { ...wholeHomepage(homepage?.published), goods };
  return {
    _id: shopId,
    version: 0,
    content,
    goodsBase: goods,
    known: knownWith([], homepage),
    log: [],
    lastRequest: '',
    updatedAt: 0,
    submission: null,
  };
};

const mostKnown = 200;

/** What a draft may name: what it named before, and what shoppers see. */
export const knownWith = (known: readonly string[], homepage: HomepageDoc | null): string[] =>
  [
    ...new Set([
      ...(homepage ? picturesOf(wholeHomepage(homepage.published)).map(([, ref]) => ref) : []),
      ...known,
    ]),
  ].slice(0, mostKnown);

/** Names of those who work here, by openid; one who left has none. One operation, none for nobody. */
export async function namesOf(shopId: ShopId, openids: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(openids)].filter(Boolean).map((openid) => `${shopId}~${openid}`);
  if (ids.length === 0) return new Map();
  const members = await db.find('members', { _id: db.cmd.in(ids) }, { only: ['openid', 'name'] });
  return new Map(members.map(({ openid, name }) => [openid, name]));
}

/** Write: insert or update. Puts a draft in place of the one that was seen; false: somebody was faster. One operation. */
export async function writeDraft(seen: HomepageDraftDoc, after: HomepageDraftDoc): Promise<boolean> {
  if (seen.version === 0) return (await db.insert('homepage_drafts', after)) === 'inserted';
  const { content, goodsBase, known, log, version, lastRequest, updatedAt } = after;
  const changes = {
    version,
    lastRequest,
    updatedAt,
    content: db.cmd.set(content),
    goodsBase: db.cmd.set(goodsBase),
    known: db.cmd.set(known),
    log: db.cmd.set(log),
  };
  return (await db.update('homepage_drafts', { _id: seen._id, version: seen.version }, changes)) === 1;
}

/**
 * What is drafted and not published. Pictures have names in a draft and addresses in what is published: those that both
 * show are no difference.
 */
export function unpublished(doc: HomepageDraftDoc, homepage: HomepageDoc | null): Difference[] {
  const published = wholeHomepage(homepage?.published);
  const last = doc.submission?.state === 'approved' ? doc.submission.content : published;
  return differences({ ...last, goods: doc.goodsBase }, doc.content);
}
