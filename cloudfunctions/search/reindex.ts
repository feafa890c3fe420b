import type { SearchGoodsDoc, SearchShopDoc } from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import type { Ms, ProductId, ShopId } from '../../domain/units';
import * as db from '../platform/db';
import { type Entry, same } from './entries';
import { shopJob } from './jobs';
import { tellOfProduct, tellOfShop } from './submit-pages';

/**
 * Search follows shops and goods in two steps, for whoever changes one:
 * 1. put `...searchMark(call.now)` into the very update or transaction that changes the shop or the product;
 * 2. when that is through, `await reindexShop(shopId, call.now)` or `await reindexProduct(productId, call.now)`.
 *
 * Then the answer to the change finds the index right. Should the function die between the two, the mark is left and the
 * clock's next pass does step 2. To be called for: a shop's name, main category, city, state (open, closing, closed),
 * rating, traffic weight, 30-day orders; a product's title, attributes, categories, price, state (listed or not), sales,
 * reviews. Its opening and closing are told to its goods' entries at once, its new name or city by a job of the clock, at least
 * 2,000 a minute, which sees to it that all is as it should be. What is shown needs neither, search looks at the shop. WeChat's own
 * search is told of the page by the outbox. Stock needs nothing either: search looks at the shelf.
 */
export const searchMark = (now: Ms): { searchDue: Ms } => ({ searchDue: now });

const listed = 5;

/** Rounds after which a source that keeps changing is left to the clock. */
const rounds = 5;

/** Makes a shop's entry what the shop now says, and takes the mark away. Write: saga, safe to repeat. Seven operations at most. */
export async function reindexShop(shopId: ShopId, now: Ms): Promise<void> {
  await untilSettled('shops', shopId, async (again) => {
    const [shop, before] = await Promise.all([db.get('shops', shopId), db.get('search_shops', shopId)]);
    const entry = shop ? indexShop(shop) : null;
    const told = before?.name === entry?.name && before?.shipsFrom === entry?.shipsFrom;
    if (shop && !told) await db.put('search_jobs', shopJob(shopId, now));
    if (shop && !told) await tellOfShop(shopId, shop.searchDue ?? now, now);
    // Met by another's step, the shop's entry may be right already and its goods' not.
    if (again || Boolean(before) !== Boolean(entry)) await tellGoods(shopId, entry !== null);
    await follow('search_shops', shopId, before, entry);
    return shop;
  });
}

/** Has a shop's goods count, or count no more. One operation over all of them. */
const tellGoods = (shopId: ShopId, open: boolean) =>
  db.update('search_goods', { shopId, open: !open }, { open });

/** Makes a product's entry what product and shop now say. Write: saga, safe to repeat. Six operations at most. */
export async function reindexProduct(productId: ProductId, now: Ms): Promise<void> {
  await untilSettled('products', productId, async () => {
    const [product, before] = await Promise.all([
      db.get('products', productId),
      db.get('search_goods', productId),
    ]);
    const shop = product ? await db.get('shops', product.shopId) : null;
    if (product && (before || product.status === listed)) await tellOfProduct(product, now);
    await follow('search_goods', productId, before, product && shop ? indexProduct(product, shop) : null);
    return product;
  });
}

/**
 * Repeats `step` until the source still bears the mark that the step saw: another change meanwhile may have put its
 * entry before this one's.
 */
async function untilSettled(
  name: 'shops' | 'products',
  _id: string,
  step: (again: boolean) => Promise<{ searchDue?: Ms } | null>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const source = await step(round > 0);
    if (source?.searchDue === undefined) return;
    const seen = { _id, searchDue: source.searchDue };
    if ((await db.update(name, seen, { searchDue: db.cmd.remove() })) === 1) return;
  }
}

async function follow<N extends 'search_shops' | 'search_goods'>(
  name: N,
  _id: string,
  before: Entry | null,
  entry: (SearchShopDoc & SearchGoodsDoc) | Entry | null,
): Promise<void> {
  if (entry && !same(before, entry)) await db.put(name, entry as never);
  if (!entry && before) await db.remove(name, { _id });
}
