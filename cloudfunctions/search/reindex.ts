import type { ProductDoc, SearchGoodsDoc, SearchShopDoc, ShopDoc } from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import type { Ms } from '../../domain/units';
import * as db from '../platform/db';

/**
 * Makes a shop's entry what the shop now says; call it in the saga that changed the shop. Where the name changed, its
 * goods follow by a job of the clock. Safe to repeat. Two operations, four after a new name.
 */
export async function reindexShop(shopId: string, now: Ms): Promise<void> {
  const shop = await db.get('shops', shopId);
  const before = await db.get('search_shops', shopId);
  const entry = shop ? indexShop(shop) : null;
  if (entry && before && before.name !== entry.name) await db.put('search_jobs', shopJob(shopId, now));
  if (entry && !same(before, entry)) await db.put('search_shops', entry);
  if (!entry && before) await db.remove('search_shops', { _id: shopId });
}

/** Makes a product's entry what product and shop now say; call it in the saga that changed either. Safe to repeat. */
export async function reindexProduct(productId: string): Promise<void> {
  const product = await db.get('products', productId);
  const shop = product ? await db.get('shops', product.shopId) : null;
  const entry = product && shop ? indexProduct(product, shop) : null;
  if (entry) await db.put('search_goods', entry);
  else await db.remove('search_goods', { _id: productId });
}

const shopJob = (shopId: string, now: Ms) => ({
  _id: `shop~${shopId}`,
  dueAt: now,
  cursor: '',
  of: 'goods' as const,
  seen: 0,
  drift: 0,
  last: null,
});

const pageSize = 100;

/** One page of a comparison: how many sources it saw, how many entries it mended, and where the next begins. */
export interface Compared {
  seen: number;
  drift: number;
  /** null: that was the last page. */
  next: string | null;
}

/** Compares the entries of the next 100 shops. Two operations and one for each that differs. */
export async function compareShops(after: string): Promise<Compared> {
  const shops = await db.find('shops', from(after), { sort: ['_id'], limit: pageSize });
  const last = shops.length === pageSize ? shops.at(-1)!._id : null;
  const entries = await db.find('search_shops', between(after, last), { sort: ['_id'], limit: 1000 });
  const wanted = shops.flatMap((shop: ShopDoc) => indexShop(shop) ?? []);
  const drift = await mend('search_shops', entries, wanted);
  return { seen: shops.length, drift, next: last };
}

/** Compares the entries of the next 100 products, of one shop or of all. Three operations and one for each that differs. */
export async function compareGoods(after: string, shopId?: string): Promise<Compared> {
  // One shop's goods are found by their entries: what is not there yet was never found under the old name either.
  const ids = shopId ? await entryIds(shopId, after) : null;
  const filter = ids ? { _id: db.cmd.in(ids) } : from(after);
  const goods =
    ids?.length === 0 ? [] : await db.find('products', filter, { sort: ['_id'], limit: pageSize });
  const last = (ids ?? goods).length === pageSize ? (ids ? ids.at(-1)! : goods.at(-1)!._id) : null;
  const entries = await db.find(
    'search_goods',
    { ...(shopId ? { shopId } : {}), ...between(after, last) },
    { sort: ['_id'], limit: 1000 },
  );
  const shopIds = [...new Set(goods.map((p) => p.shopId))];
  const shops =
    shopIds.length > 0 ? await db.find('shops', { _id: db.cmd.in(shopIds) }, { limit: 1000 }) : [];
  const byId = new Map(shops.map((shop) => [shop._id, shop]));
  const wanted = goods.flatMap((p: ProductDoc) => {
    const shop = byId.get(p.shopId);
    return (shop && indexProduct(p, shop)) ?? [];
  });
  return { seen: goods.length, drift: await mend('search_goods', entries, wanted), next: last };
}

async function entryIds(shopId: string, after: string): Promise<string[]> {
  const filter = { shopId, ...from(after) };
  return (await db.find('search_goods', filter, { sort: ['_id'], limit: pageSize, only: ['shopId'] })).map(
    (e) => e._id,
  );
}

const from = (after: string) => (after ? { _id: db.cmd.gt(after) } : { _id: db.cmd.gt('') });
const between = (after: string, last: string | null) => ({
  _id: last ? db.cmd.gt(after).and(db.cmd.lte(last)) : db.cmd.gt(after),
});

type Entry = SearchShopDoc | SearchGoodsDoc;

/** Puts in what is missing or outdated and takes out what is left over; answers how many that were. */
async function mend(
  name: 'search_shops' | 'search_goods',
  entries: readonly Entry[],
  wanted: readonly Entry[],
): Promise<number> {
  const standing = new Map(entries.map((entry) => [entry._id, entry]));
  const outdated = wanted.filter((entry) => !same(standing.get(entry._id) ?? null, entry));
  const ids = new Set(wanted.map((entry) => entry._id));
  const left = entries.filter((entry) => !ids.has(entry._id)).map((entry) => entry._id);
  for (const entry of outdated) await db.put(name, entry as never);
  if (left.length > 0) await db.remove(name, { _id: db.cmd.in(left) });
  return outdated.length + left.length;
}

/** The same entry, whatever the order of its fields. */
function same(a: Entry | null, b: Entry): boolean {
  const sorted = (entry: Entry) => JSON.stringify(Object.entries(entry).sort(([x], [y]) => (x < y ? -1 : 1)));
  return a !== null && sorted(a) === sorted(b);
}
