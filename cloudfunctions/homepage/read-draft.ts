import { lastDays } from '../../domain/calendar';
import type { HomepageDraftDoc, HomepageSubmission, ProductDoc } from '../../domain/documents';
import { homepageFaults } from '../../domain/homepage/faults';
import { linkFaults } from '../../domain/homepage/linked';
import { summed } from '../../domain/homepage/modules';
import { picturesOf } from '../../domain/homepage/walk';
import { pictureIdIn } from '../../domain/picture';
import { listed } from '../catalog/goods';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { cardFields, inStock, productCard } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { showPictures } from '../platform/pictures/show';
import type { HomepageContract } from './contract';
import { draftOf, namesOf, unpublished } from './drafts';
import { pictureDocs, pictureFaults } from './pictures';
import { noShop, shopClosed, shopHead } from './shop-head';

const mostGoods = 100;
const countedDays = 7;

/** Up to twelve operations, and one storage call where the draft has pictures that are not public. */
export async function draft({ shopId }: ParsedInputOf<HomepageContract, 'draft'>, call: Call) {
  const [shop, homepage] = await Promise.all([db.get('shops', shopId), db.get('homepages', shopId)]);
  if (!shop) return noShop();
  if (shop.status === 'closed') return shopClosed();
  const doc = await draftOf(shopId, homepage);
  const [goods, pictures, names, counts] = await Promise.all([
    goodsOf(shopId),
    picturesShown(doc, call),
    namesOf(shopId, [...doc.log.map(({ by }) => by), doc.submission?.by ?? '']),
    db.find('homepage_days', { shopId, day: db.cmd.gte(lastDays(call.now, countedDays)[0]) }, { limit: 100 }),
  ]);
  const nameOf = (openid: string) => names.get(openid) ?? '';
  return ok({
    shop: shopHead(shop, call.rules),
    version: doc.version,
    content: doc.content,
    updatedAt: doc.updatedAt || null,
    published: { version: homepage?.version ?? 0, at: homepage?.publishedAt ?? null },
    unpublished: unpublished(doc, homepage),
    faults: [
      ...homepageFaults(doc.content, call.rules),
      ...linkFaults(doc.content, shop.linkedAccounts),
      ...pictures.faults,
    ],
    accounts: shop.linkedAccounts ?? [],
    pictures: pictures.shown,
    submission: shownSubmission(doc.submission, nameOf),
    log: doc.log.map(({ by, ...entry }) => ({ ...entry, by: nameOf(by) })).reverse(),
    ...goods,
    counts: summed(counts),
  });
}

export const shownSubmission = (one: HomepageSubmission | null, nameOf: (openid: string) => string) =>
  one && {
    no: one.no,
    version: one.version,
    state: one.state,
    reason: one.reason,
    by: nameOf(one.by),
    at: one.at,
  };

/**
 * Pictures of a content as the caller may see them, and what keeps them from being public: others' only once they passed.
 * At most two operations and a storage call.
 */
export async function picturesShown({ content }: Pick<HomepageDraftDoc, 'content'>, call: Call) {
  const docs = await pictureDocs(content);
  const own = await showPictures(
    [...docs.values()].filter(({ state }) => state !== 'pass').map(({ _id }) => _id),
    { openid: call.openid },
    call,
  );
  const urls = new Map(own.map(({ pictureId, url }) => [pictureId, url]));
  const refs = [...new Set(picturesOf(content).map(([, ref]) => ref))].filter((ref) => pictureIdIn(ref));
  return {
    faults: pictureFaults(content, docs),
    shown: refs.map((ref) => {
      const doc = docs.get(ref);
      const url = doc?.state === 'pass' ? doc.publicUrl : (urls.get(doc?._id ?? '') ?? null);
      return { ref, state: doc?.state ?? ('lost' as const), url };
    }),
  };
}

/** Listed goods in the order of the shop, hidden ones last, with their categories. Three operations. */
export async function goodsOf(shopId: string) {
  const page = (hiddenOnHome: boolean): Promise<ProductDoc[]> =>
    db.find(
      'products',
      { shopId, status: listed, hiddenOnHome },
      { sort: ['-homeRank'], limit: mostGoods + 1, only: [...cardFields, 'shopCategoryIds'] },
    );
  const [open, hidden] = await Promise.all([page(false), page(true)]);
  const rows = [...open.slice(0, mostGoods), ...hidden.slice(0, mostGoods)];
  const stocked = await inStock(rows.map(({ _id }) => _id));
  return {
    goods: rows.map((row) => ({ ...productCard(row, stocked), shopCategoryIds: row.shopCategoryIds ?? [] })),
    moreGoods: open.length > mostGoods || hidden.length > mostGoods,
  };
}
