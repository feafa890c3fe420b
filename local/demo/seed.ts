/** What a new local cloud is filled with: the demo street, and on demand the large one. */

import type {
  OrderDoc,
  ProductDoc,
  SearchJobDoc,
  ShopDoc,
  StockDoc,
  StockLedgerDoc,
} from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import type { Ms } from '../../domain/units';
import { askedBack } from './after-sales';
import { checkUps } from './check-ups';
import { couponsOf } from './coupons';
import { entranceDays } from './entrances';
import { shopDays } from './figures';
import { type Entry, LARGE_SHOPS, largeBatch } from './large';
import { leagueEntries, promotedPast } from './league';
import { linksOf } from './links';
import { depositDocs, depositOf, licenceDocs, nameDoc } from './merchants';
import { pastOrders, waitingOrder } from './past-orders';
import { members } from './people';
import { ratedStreet } from './rated';
import { reviewed } from './reviewed';
import { searchQueries } from './searches';
import { homepageDoc, openedAtOf, type Pictures, productDoc, shopDoc, stockDocs } from './shelf';
import { shops } from './shops';
import { talksOf } from './talks';

export { identities, shoppers } from './people';
export type { Pictures } from './shelf';

/** Documents by collection. */
export type Batch = Readonly<Record<string, readonly object[]>>;

/** Written in portions that the store sorts: the larger, the nearer to the order of each index's keys. */
const SHOPS_AT_ONCE = 50;
/** Shops with an order that waits for its payment while the demo starts. */
const WAITING = ['laochen', 'zhishang'];

/** Takes the pieces of the waiting orders out of what is available, as `orders.place` does. */
function withHolds(stocks: Map<string, StockDoc>, waiting: ReturnType<typeof waitingOrder>): void {
  for (const { skuId, skuCnt } of waiting.order.lines) {
    const stock = stocks.get(skuId);
    if (!stock) throw new Error(`no stock ${skuId}`);
    stocks.set(skuId, {
      ...stock,
      available: stock.available - skuCnt,
      locked: stock.locked + skuCnt,
      holds: {
        ...stock.holds,
        [waiting.order._id]: { n: skuCnt, state: 'locked', at: waiting.order.createdAt },
      },
    });
  }
}

/** What the ledger says of an order whose money came. */
function salesOf({ _id, shopId, lines, paidAt }: OrderDoc): StockLedgerDoc[] {
  if (paidAt === null) return [];
  const by = { shopId, why: 'sale' as const, by: _id, at: paidAt };
  return lines.map(({ skuId, skuCnt }) => ({ ...by, _id: `${skuId}~${_id}~sale`, skuId, n: skuCnt }));
}

/** What search finds the shop and its goods by, as the functions would have written it. */
function* searchEntries(shop: ShopDoc, products: readonly ProductDoc[]): Generator<Entry> {
  const entry = indexShop(shop);
  if (entry) yield { collection: 'search_shops', doc: entry };
  for (const product of products) {
    const doc = indexProduct(product, shop);
    if (doc) yield { collection: 'search_goods', doc };
  }
}

/** The daily comparison of the index with shops and goods, for the first time a day after `now`. */
export const searchPass = (now: Ms): SearchJobDoc => ({
  _id: 'pass',
  dueAt: now + 86_400_000,
  cursor: '',
  of: 'shops',
  seen: 0,
  drift: 0,
  findings: [],
  repair: true,
  run: 'seed',
  last: null,
});

type DemoShop = (typeof shops)[number];

/** A shop with what was bought and said in it. */
function lived(shop: DemoShop, pics: Pictures, now: Ms) {
  const said = shop.products.flatMap((product) => reviewed(shop, product, pics, now));
  const asked = askedBack(shop.id, pastOrders(shop, pics, now), now);
  const past = promotedPast(shop, [...asked.past, ...said.map((one) => one.past)], now);
  const reviews = said.map(({ review }) => review);
  return { shop, past, reviews, asked, orders: past.map(({ order }) => order) };
}

function* shopEntries(
  { shop, past, reviews, asked }: ReturnType<typeof lived>,
  standing: Pick<ShopDoc, 'rating' | 'trafficWeight'> | undefined,
  pics: Pictures,
  now: Ms,
): Generator<Entry> {
  const waiting = WAITING.includes(shop.id) ? [waitingOrder(shop, pics, now)] : [];
  const stocks = new Map<string, StockDoc>();
  const doc = {
    ...shopDoc(shop, pics, now),
    ...standing,
    ...asked.returnAddress,
    depositFen: depositOf(shop),
  };
  yield { collection: 'shops', doc };
  yield { collection: 'shop_names', doc: nameDoc(doc) };
  const { deposit, entries } = depositDocs(doc, now);
  yield { collection: 'deposits', doc: deposit };
  for (const entry of entries) yield { collection: 'deposit_entries', doc: entry };
  const products = shop.products.map((product) => productDoc(shop, product, pics, now));
  yield* searchEntries(doc, products);
  yield { collection: 'homepages', doc: homepageDoc(shop, pics, now) };
  for (const link of linksOf(shop, openedAtOf(shop, now), now)) yield { collection: 'links', doc: link };
  for (const product of products) yield { collection: 'products', doc: product };
  yield* talksOf(doc, products, now);
  for (const product of shop.products) {
    for (const { stock, ledger } of stockDocs(shop, product, now)) {
      stocks.set(stock._id, stock);
      for (const doc of ledger) yield { collection: 'stock_ledger', doc };
    }
  }
  for (const doc of asked.afterSales) yield { collection: 'aftersales', doc };
  for (const doc of asked.deskItems) yield { collection: 'desk_items', doc };
  for (const review of reviews) yield { collection: 'reviews', doc: review };
  for (const one of waiting) withHolds(stocks, one);
  for (const stock of stocks.values()) yield { collection: 'stocks', doc: stock };
  for (const { coupon, held } of couponsOf(shop, now)) {
    yield { collection: 'coupons', doc: coupon };
    for (const doc of held) yield { collection: 'user_coupons', doc };
  }
  const sold = shopDays(shop, now);
  for (const row of sold) yield { collection: 'shop_days', doc: row };
  for (const row of entranceDays(sold)) yield { collection: 'entrance_days', doc: row };
  yield* leagueEntries(shop, doc, past, now);
  for (const { order } of past) for (const doc of salesOf(order)) yield { collection: 'stock_ledger', doc };
  for (const { order, trade, payment, tracks } of [...waiting, ...past]) {
    yield { collection: 'orders', doc: order };
    yield { collection: 'trades', doc: trade };
    for (const doc of tracks) yield { collection: 'tracks', doc };
    if (payment) yield { collection: 'payments', doc: payment };
  }
}

/** Every document of the demo street. */
export function* demoDocuments(pics: Pictures, now: Ms): Generator<Entry> {
  const street: Entry[] = [];
  for (const entry of streetDocuments(pics, now)) {
    street.push(entry);
    yield entry;
  }
  yield* checkUps(street, now);
}

function* streetDocuments(pics: Pictures, now: Ms): Generator<Entry> {
  const street = shops.map((shop) => lived(shop, pics, now));
  const { standing, documents } = ratedStreet(street, now);
  for (const one of street) yield* shopEntries(one, standing.get(one.shop.id), pics, now);
  yield* documents();
  const openedAt = new Map(shops.map((shop) => [shop.id, openedAtOf(shop, now)]));
  const people = members((id) => openedAt.get(id) ?? now);
  for (const doc of people) yield { collection: 'members', doc };
  const ownerOf = (id: string) => people.find((m) => m.shopId === id && m.role === 'owner')?.openid ?? '';
  for (const doc of licenceDocs((id) => openedAt.get(id) ?? now, ownerOf))
    yield { collection: 'licences', doc };
  for (const doc of searchQueries(now)) yield { collection: 'search_queries', doc };
  yield { collection: 'search_jobs', doc: searchPass(now) };
}

/** Every document of the large street: 1,000 shops, 100,000 products. */
export function* largeDocuments(pics: Pictures, now: Ms): Generator<Entry> {
  for (let i = 0; i < LARGE_SHOPS; i += SHOPS_AT_ONCE) {
    const batch = largeBatch(i, i + SHOPS_AT_ONCE, pics, now);
    for (const [collection, docs] of Object.entries(batch)) {
      for (const doc of docs) yield { collection, doc } as Entry;
    }
  }
}

/** The same documents in portions that a store takes at once, in the order of their keys where that matters. */
export function* batches(seed: 'demo' | 'large', pics: Pictures, now: Ms): Generator<Batch> {
  const street: Record<string, object[]> = {};
  for (const { collection, doc } of demoDocuments(pics, now)) {
    const docs = street[collection] ?? [];
    street[collection] = docs;
    docs.push(doc);
  }
  yield street;
  if (seed === 'demo') return;
  for (let i = 0; i < LARGE_SHOPS; i += SHOPS_AT_ONCE) yield largeBatch(i, i + SHOPS_AT_ONCE, pics, now);
}
