import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { collections } from '../../cloudfunctions/platform/collections';
import { id } from '../../cloudfunctions/platform/fields';
import { homepageContent } from '../../domain/blocks';
import type { DeskItemDoc } from '../../domain/desk';
import type { AfterSaleDoc, CommissionDoc, OrderDoc, ProductDoc, StockDoc } from '../../domain/documents';
import { homepageFaults } from '../../domain/homepage/faults';
import { linkFaults } from '../../domain/homepage/linked';
import { sum } from '../../domain/money';
import { rulesInForce } from '../../domain/rules';
import { stockFaults } from '../../domain/stock';
import { allRecipes } from './gallery';
import { type Entry, LARGE_SHOPS, largeBatch } from './large';
import { recipeKey, thumbKey } from './pictures/recipe';
import { batches, demoDocuments, identities, largeDocuments, shoppers } from './seed';

const now = Date.UTC(2026, 10, 20, 6, 30);
const pictures = Object.fromEntries(
  allRecipes().flatMap((recipe) => {
    const key = recipeKey(recipe);
    return [key, thumbKey(key)].map((k) => [k, `https://pictures.example/${encodeURIComponent(k)}`]);
  }),
);
const street = [...demoDocuments(pictures, now)];

function of<C extends Entry['collection']>(collection: C): Extract<Entry, { collection: C }>['doc'][] {
  return street.filter((e) => e.collection === collection).map((e) => e.doc) as never;
}

describe('the demo street’s documents', () => {
  it('have one id each and go into collections that are declared', () => {
    const names = collections.map((c) => c.name);
    const keys = street.map((e) => `${e.collection}/${e.doc._id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...new Set(street.map((e) => e.collection))].filter((c) => !names.includes(c))).toEqual([]);
  });

  it('use ids that pass the door', () => {
    const ids = [...of('shops'), ...of('products'), ...of('stocks'), ...of('orders')].map((doc) => doc._id);
    expect(ids.filter((one) => !v.is(id, one))).toEqual([]);
    expect(identities.filter((who) => /^\d+$/.test(who.openid))).toEqual([]);
  });

  it('have homepages as the editor would accept them', () => {
    const linked = new Map(of('shops').map((shop) => [shop._id, shop.linkedAccounts]));
    for (const home of of('homepages')) {
      expect(linkFaults(home.published, linked.get(home._id))).toEqual([]);
      expect(v.safeParse(homepageContent, home.published).issues).toBeUndefined();
      expect(homepageFaults(home.published, rulesInForce().rules)).toEqual([]);
    }
    expect(of('homepages')).toHaveLength(of('shops').length);
  });

  it('have stocks that add up to what came in', () => {
    const ledger = new Map<string, number>();
    for (const { skuId, n, why } of of('stock_ledger'))
      if (why !== 'sale') ledger.set(skuId, (ledger.get(skuId) ?? 0) + n);
    const kinds = new Set(of('stock_ledger').map(({ why, diffType }) => `${why} ${diffType ?? ''}`.trim()));
    expect([...kinds].sort()).toEqual(['adjust 1', 'adjust 2', 'sale', 'seed']);
    const faults = of('stocks').flatMap((stock: StockDoc) => [
      ...stockFaults(stock),
      ...(stock.available + stock.locked + stock.sold === ledger.get(stock._id)
        ? []
        : [`${stock._id} ledger`]),
    ]);
    expect(faults).toEqual([]);
    const skuIds = of('products').flatMap((p: ProductDoc) => p.skus.map((s) => s.skuId));
    expect(
      of('stocks')
        .map((s) => s._id)
        .sort(),
    ).toEqual(skuIds.sort());
  });

  it('lock exactly what the unpaid orders hold', () => {
    const held = of('orders')
      .filter((order) => order.status === 10)
      .flatMap((order) => order.lines.map((line) => `${line.skuId} ${order._id} ${line.skuCnt}`));
    const locked = of('stocks').flatMap((stock) =>
      Object.entries(stock.holds).map(([orderId, hold]) => `${stock._id} ${orderId} ${hold.n}`),
    );
    expect(locked.sort()).toEqual(held.sort());
    expect(held.length).toBeGreaterThan(0);
  });

  it('give every product a rank of its own and counts that are true', () => {
    const reviews = of('reviews');
    const ranks = of('products').map((p) => `${p.shopId}/${p.homeRank}`);
    expect(new Set(ranks).size).toBe(ranks.length);
    for (const p of of('products')) {
      expect(reviews.filter((r) => r.productId === p._id)).toHaveLength(p.reviewCount);
      expect(p.minPrice).toBe(Math.min(...p.skus.map((s) => s.salePrice)));
    }
    for (const shop of of('shops')) {
      expect(of('products').filter((p) => p.shopId === shop._id)).toHaveLength(shop.productCount);
    }
  });

  it('hold a history of ratings that ends with yesterday, each made of what happened', () => {
    for (const shop of of('shops')) {
      const history = of('rating_days').filter((row) => row.shopId === shop._id);
      expect(history.length).toBeGreaterThan(60);
      expect(history.at(-1)).toMatchObject({ day: '20261119', overall: shop.rating?.overall });
      expect(shop.rating?.samples).toBeGreaterThanOrEqual(10);
      expect(shop.rating?.overall).toBeGreaterThan(440);
      expect(shop.rating?.versus).toBeDefined();
    }
    expect(new Set(of('shops').map((shop) => shop.rating?.overall)).size).toBeGreaterThan(5);
  });

  it('hold no rating of a day that the night has not closed yet', () => {
    const early = demoDocuments(pictures, Date.UTC(2026, 10, 19, 18));
    const days = [...early].flatMap((e) => (e.collection === 'rating_days' ? [e.doc.day] : []));
    expect(days.sort().at(-1)).toBe('20261118');
  });

  it('tie each review to a received line of its buyer', () => {
    const orders = new Map(of('orders').map((order) => [order._id, order]));
    for (const review of of('reviews')) {
      const order = orders.get(review.orderId);
      expect(order).toMatchObject({ status: 100, openid: review.openid, shopId: review.shopId });
      expect(order?.lines.find((line) => line.lineNo === review.lineNo)?.productId).toBe(review.productId);
      expect(review.createdAt).toBeGreaterThan(order?.finishedAt ?? Number.POSITIVE_INFINITY);
      expect(review.createdAt).toBeLessThanOrEqual(now);
    }
  });
});

describe('what is asked back', () => {
  const asked = (): AfterSaleDoc[] => of('aftersales');

  it('waits for shops to answer and to receive, and for the operator to decide', () => {
    expect(
      asked()
        .map((doc) => doc.status)
        .sort(),
    ).toEqual([
      'MERCHANT_PROCESSING',
      'MERCHANT_PROCESSING',
      'MERCHANT_REJECT_RETURN',
      'MERCHANT_WAIT_RECEIPT',
    ]);
    const [item, ...others] = of('desk_items') as DeskItemDoc[];
    expect(others).toEqual([]);
    const disputed = asked().find((doc) => doc.dispute);
    expect(item).toMatchObject({ kind: 'afterSale', subject: disputed?._id, state: 'open' });
  });

  it('is of a line of its buyer’s order, for no more than was paid, with time left', () => {
    const orders = new Map((of('orders') as OrderDoc[]).map((order) => [order._id, order]));
    for (const doc of asked()) {
      const order = orders.get(doc.orderId);
      const line = order?.lines.find(({ lineNo }) => lineNo === doc.lineNo);
      expect(order).toMatchObject({ openid: doc.openid, shopId: doc.shopId });
      expect(line).toMatchObject({ onAftersaleSkuCnt: doc.n, aftersaleFen: doc.goodsFee });
      expect(doc.goodsFee).toBeLessThanOrEqual(line?.realPrice ?? 0);
      expect(doc.dueAt === null || doc.dueAt > now).toBe(true);
      expect(doc.log.every(({ at }) => at <= now)).toBe(true);
    }
  });
});

describe('past orders', () => {
  const orders = (): OrderDoc[] => of('orders');

  it('are in every state a shop sees, in the last 30 days', () => {
    const written = new Set(of('reviews').map((review) => review.orderId));
    const plain = orders().filter((o) => !written.has(o._id));
    const states = new Set(plain.map((o) => o.status));
    expect([...states].sort((a, b) => a - b)).toEqual([10, 20, 30, 100, 250]);
    expect(plain.every((o) => o.createdAt < now && o.createdAt > now - 30 * 86_400_000)).toBe(true);
    const known = new Set(shoppers.map((s) => s.openid));
    expect(plain.every((o) => known.has(o.openid))).toBe(true);
  });

  it('cost what their lines and the freight cost', () => {
    for (const { price, lines } of orders()) {
      expect(price.productPrice).toBe(sum(lines.map((line) => line.salePrice * line.skuCnt)));
      expect(price.orderPrice).toBe(price.productPrice + price.freight);
    }
  });

  it('carry the marks of their state, and nothing that lies ahead', () => {
    for (const o of orders()) {
      const moments = [o.paidAt, o.shippedAt, o.finishedAt, o.cancelledAt].filter((t) => t !== null);
      expect(moments.every((t) => t <= now && t >= o.createdAt)).toBe(true);
      expect(o.paidAt !== null).toBe([20, 30, 100].includes(o.status));
      expect(o.parcels.length > 0).toBe([30, 100].includes(o.status));
      expect(o.finishedAt !== null).toBe(o.status === 100);
      expect(o.cancelType !== null).toBe(o.status === 250);
      // What is asked back stops the countdown to receipt.
      const stands = o.lines.some((line) => line.onAftersaleSkuCnt > 0);
      expect(o.dueAt !== null).toBe(o.status === 10 || (o.status === 30 && !stands));
      expect(o.dueAt === null || o.dueAt > now).toBe(true);
    }
  });

  it('have a placing each, and a payment where they were paid', () => {
    const trades = new Set(of('trades').flatMap((trade) => trade.orderIds));
    expect(orders().every((o) => trades.has(o._id))).toBe(true);
    const paid = new Map(of('payments').map((payment) => [payment._id, payment]));
    for (const o of orders().filter((one) => one.outTradeNo)) {
      expect(paid.get(o.outTradeNo ?? '')?.totalFee).toBe(o.price.orderPrice);
    }
  });
});

describe('the people', () => {
  it('are three shoppers at least, an owner of several shops, and one of each role', () => {
    expect(identities.filter((who) => who.roles.join() === 'shopper').length).toBeGreaterThanOrEqual(3);
    for (const role of ['owner', 'editor', 'fulfilment', 'service', 'operator']) {
      expect(identities.some((who) => who.roles.includes(role))).toBe(true);
    }
    const owned = of('members').filter((m) => m.role === 'owner');
    expect(owned.filter((m) => m.openid === 'o_demo_laochen').length).toBeGreaterThan(1);
    expect(new Set(owned.map((m) => m.shopId)).size).toBe(of('shops').length);
  });
});

describe('the large street', () => {
  const digestOfFirst = (n: number): string => {
    const hash = createHash('sha256');
    let left = n;
    for (const entry of largeDocuments(pictures, now)) {
      hash.update(JSON.stringify(entry));
      left -= 1;
      if (left === 0) break;
    }
    return hash.digest('hex');
  };

  it('is the same every time', () => {
    expect(digestOfFirst(5000)).toBe(digestOfFirst(5000));
  });

  it('has 1,000 shops of different names and 100,000 products in the order of their ids', () => {
    const names = new Set<string>();
    let products = 0;
    for (let i = 0; i < LARGE_SHOPS; i += 100) {
      const batch = largeBatch(i, i + 1, pictures, now);
      products += batch.products.length * 100;
      const ids = batch.products.map((p) => p._id);
      expect([...ids].sort()).toEqual(ids);
      expect(batch.products.every((p) => p.skus.every((s) => s.salePrice < (s.marketPrice ?? 0)))).toBe(true);
      expect(batch.stocks.map((s) => s._id)).toEqual(
        batch.products.flatMap((p) => p.skus.map((s) => s.skuId)),
      );
    }
    expect(products).toBe(100_000);
    for (const entry of shopEntries()) names.add(entry);
    expect(names.size).toBe(LARGE_SHOPS);
  });

  function* shopEntries(): Generator<string> {
    for (let i = 0; i < LARGE_SHOPS; i += 1) yield largeNames(i);
  }
  const largeNames = (i: number): string => largeBatch(i, i + 1, pictures, now, 0).shops[0]?.name ?? '';

  it('comes in portions with the demo street first', () => {
    const portions = batches('large', pictures, now);
    const first = portions.next().value;
    expect(first?.shops).toHaveLength(of('shops').length);
    const large = portions.next().value;
    expect(large?.products).toHaveLength(5000);
    // Searchable as it is: each product comes with its entry, each shop too.
    expect(large?.search_goods).toHaveLength(5000);
    expect(large?.search_shops).toHaveLength(50);
    expect([...batches('demo', pictures, now)]).toHaveLength(1);
  });
});

describe('what promoters brought', () => {
  const rows = (): CommissionDoc[] => of('commissions');

  it('stands in every state, for those whose line it is, and adds up by month', () => {
    expect(new Set(rows().map(({ status }) => status))).toEqual(new Set([20, 100, 200]));
    const orders = new Map((of('orders') as OrderDoc[]).map((order) => [order._id, order]));
    for (const row of rows()) {
      const line = orders.get(row.orderId)?.lines.find(({ lineNo }) => lineNo === row.lineNo);
      expect(line?.promotion).toEqual(row.promotion);
      expect(row.endedAt).toBeLessThanOrEqual(now);
    }
    for (const bill of [...of('league_months'), ...of('promoter_months')]) {
      const own = rows().filter((row) =>
        [`${row.shopId}~${row.month}`, `${row.promoter}~${row.month}`].includes(bill._id),
      );
      expect(bill.lines).toBe(own.length);
      expect(bill.settledFen).toBe(sum(own.map((row) => row.frozenFen - row.backFen)));
    }
    for (const promoter of of('promoters')) {
      const open = rows().filter((row) => row.promoter === promoter._id && row.status === 20);
      expect(promoter.open).toEqual({
        lines: open.length,
        fen: sum(open.map((row) => row.frozenFen - row.backFen)),
      });
    }
  });
});
