/** What a new local cloud is filled with: the demo street, and on demand the large one. */

import type { ProductDoc, SearchJobDoc, ShopDoc, StockDoc } from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import type { Ms } from '../../domain/units';
import { ratingDays, shopDays } from './figures';
import { type Entry, LARGE_SHOPS, largeBatch } from './large';
import { pastOrders, waitingOrder } from './past-orders';
import { members } from './people';
import { homepageDoc, openedAtOf, type Pictures, productDoc, shopDoc, stockDocs } from './shelf';
import { shops } from './shops';
import { reviewsOf } from './voices';

export { identities, shoppers } from './people';
export type { Pictures } from './shelf';

/** Documents by collection. */
export type Batch = Readonly<Record<string, readonly object[]>>;

const SHOPS_AT_ONCE = 5;
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

/** What search finds the shop and its goods by, as the functions would have written it. */
function* searchEntries(shop: ShopDoc, products: readonly ProductDoc[]): Generator<Entry> {
  const entry = indexShop(shop);
  if (entry) yield { collection: 'search_shops', doc: entry };
  for (const product of products) {
    const doc = indexProduct(product, shop);
    if (doc) yield { collection: 'search_goods', doc };
  }
}

/** The daily comparison of the index with shops and goods, for the first time tomorrow. */
const searchPass = (now: Ms): SearchJobDoc => ({
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

function* shopEntries(shop: (typeof shops)[number], pics: Pictures, now: Ms): Generator<Entry> {
  const waiting = WAITING.includes(shop.id) ? [waitingOrder(shop, pics, now)] : [];
  const stocks = new Map<string, StockDoc>();
  yield { collection: 'shops', doc: shopDoc(shop, pics, now) };
  const products = shop.products.map((product) => productDoc(shop, product, pics, now));
  yield* searchEntries(shopDoc(shop, pics, now), products);
  yield { collection: 'homepages', doc: homepageDoc(shop, pics, now) };
  for (const product of shop.products) {
    yield { collection: 'products', doc: productDoc(shop, product, pics, now) };
    for (const { stock, ledger } of stockDocs(shop, product, now)) {
      stocks.set(stock._id, stock);
      yield { collection: 'stock_ledger', doc: ledger };
    }
    for (const doc of reviewsOf(shop, product, pics, now)) yield { collection: 'reviews', doc };
  }
  for (const one of waiting) withHolds(stocks, one);
  for (const doc of stocks.values()) yield { collection: 'stocks', doc };
  for (const doc of shopDays(shop, now)) yield { collection: 'shop_days', doc };
  for (const doc of ratingDays(shop, now)) yield { collection: 'rating_days', doc };
  for (const { order, trade, payment } of [...waiting, ...pastOrders(shop, pics, now)]) {
    yield { collection: 'orders', doc: order };
    yield { collection: 'trades', doc: trade };
    if (payment) yield { collection: 'payments', doc: payment };
  }
}

/** Every document of the demo street. */
export function* demoDocuments(pics: Pictures, now: Ms): Generator<Entry> {
  for (const shop of shops) yield* shopEntries(shop, pics, now);
  const openedAt = new Map(shops.map((shop) => [shop.id, openedAtOf(shop, now)]));
  for (const doc of members((id) => openedAt.get(id) ?? now)) yield { collection: 'members', doc };
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
