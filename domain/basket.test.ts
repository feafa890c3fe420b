import * as fc from 'fast-check';
import {
  type BasketLine,
  type BasketProduct,
  type BasketShop,
  fieldToBlame,
  mergeLines,
  priceBasket,
  quoteBasis,
  type Shelf,
  totalOf,
} from './basket';
import type { Sku } from './documents';
import { sourceOf } from './entrance/source';
import { holdsOf, splitIntoOrders } from './placing';
import { rulesInForce } from './rules';

const sku = (skuId: string, salePrice: number): Sku => ({ skuId, salePrice, attrs: [], weightGram: 500 });
const shop = (_id: string): BasketShop => ({
  _id,
  name: `店 ${_id}`,
  logo: 'https://pictures.test/logo.webp',
  status: 'open',
  subMchId: `m-${_id}`,
  freightTemplates: [
    {
      id: 'f1',
      name: '按件',
      valuationType: 'PIECE',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 9900,
      first: { amount: 1, price: 800 },
      next: { amount: 1, price: 100 },
      notSendArea: ['西藏自治区'],
    },
  ],
});
const product = (_id: string, shopId: string, skus: Sku[]): BasketProduct => ({
  _id,
  shopId,
  title: `货 ${_id}`,
  thumb: 'https://pictures.test/p.webp',
  status: 5,
  skus,
  freightTemplateId: 'f1',
});
const byId = <T extends { _id: string }>(docs: T[]) => new Map(docs.map((doc) => [doc._id, doc]));

const shelf: Shelf = {
  products: byId([
    product('p1', 'a', [sku('s1', 1500), sku('s2', 2500)]),
    product('p2', 'a', [sku('s3', 9900)]),
    product('p3', 'b', [sku('s4', 333)]),
    { ...product('p4', 'b', [sku('s5', 100)]), status: 11 as const },
    product('p5', 'shut', [sku('s6', 100)]),
  ]),
  shops: byId([shop('a'), shop('b'), { ...shop('shut'), status: 'closing' as const }]),
  available: new Map([
    ['s1', 5],
    ['s2', 0],
    ['s3', 9],
    ['s4', 999],
    ['s5', 9],
    ['s6', 9],
  ]),
};
const line = (productId: string, skuId: string, n = 1): BasketLine => ({ productId, skuId, n });

test('splits by shop, adds freight once a shop, and totals it', () => {
  const parts = priceBasket([line('p1', 's1', 2), line('p3', 's4', 3)], shelf, '广东省');
  expect(parts.map((p) => [p.shopId, p.productPrice, p.freight, p.orderPrice])).toEqual([
    ['a', 3000, 900, 3900],
    ['b', 999, 1000, 1999],
  ]);
  expect(totalOf(parts)).toBe(5899);
});

test('the same SKU on two lines is one line, with the field of the first', () => {
  expect(mergeLines([line('p3', 's4'), line('p1', 's1', 2), line('p1', 's1', 3)])).toEqual([
    { productId: 'p3', skuId: 's4', n: 1, at: 0 },
    { productId: 'p1', skuId: 's1', n: 5, at: 1 },
  ]);
  const [part] = priceBasket([line('p1', 's1', 3), line('p1', 's1', 3)], shelf, undefined);
  expect(part!.lines).toHaveLength(1);
  expect(part!.lines[0]!.problem).toBe('SOLD_OUT');
});

test.each([
  [line('p9', 's1'), 'NOT_FOUND', 'lines.0.productId'],
  [line('p4', 's5'), 'UNLISTED', 'lines.0.productId'],
  [line('p1', 's3'), 'SKU_MISMATCH', 'lines.0.skuId'],
  [line('p1', 's2'), 'SOLD_OUT', 'lines.0.skuId'],
  [line('p5', 's6'), 'SHOP_CLOSED', 'lines.0.productId'],
] as const)('%j is %s at %s and costs nothing', (wanted, problem, field) => {
  const [part] = priceBasket([wanted], shelf, '广东省');
  const priced = part!.lines[0]!;
  expect(priced.problem).toBe(problem);
  expect(fieldToBlame(priced.problem!, priced.at)).toBe(field);
  expect(part!.orderPrice).toBe(0);
});

test('what is not sent to a province is told once the province is known', () => {
  expect(priceBasket([line('p1', 's1')], shelf, '西藏自治区')[0]!.lines[0]!.problem).toBe('NOT_DELIVERABLE');
  expect(priceBasket([line('p1', 's1')], shelf, undefined)[0]!.lines[0]!.problem).toBeNull();
  expect(fieldToBlame('NOT_DELIVERABLE', 3)).toBe('address.provinceName');
});

test('a quote holds while prices do, whatever the stock or the province', () => {
  const { available: _, ...unstocked } = shelf;
  const lines = [line('p1', 's1'), line('p1', 's2'), line('p3', 's4')];
  const quoted = quoteBasis(priceBasket(lines, shelf, undefined));
  expect(quoteBasis(priceBasket(lines, unstocked, '西藏自治区'))).toBe(quoted);
  const dearer = { ...shelf, products: new Map(shelf.products) };
  dearer.products.set('p3', product('p3', 'b', [sku('s4', 334)]));
  expect(quoteBasis(priceBasket(lines, dearer, undefined))).not.toBe(quoted);
});

const placing = {
  tradeId: 't1',
  openid: 'o-buyer',
  now: 1_000_000,
  rules: rulesInForce({ 'order.unpaidMinutes': 5 }).rules,
  address: {
    userName: '林小满',
    telNumber: '13800001234',
    provinceName: '广东省',
    cityName: '广州市',
    countyName: '海珠区',
    detailInfo: '新港中路 1 号',
  },
  sourceOf: () => sourceOf({ scene: 1007, path: '', query: {} }),
  promotionOf: () => null,
  launch: { scene: 1007, path: 'pages/shop/index', query: {} },
  notes: { a: '轻放' },
  counterIdOf: (productId: string, period: string) => `${productId}~${period}`,
  orderIdOf: (shopId: string) => `o-${shopId}`,
};

test('orders keep the rules they were placed under, the note of their shop, and the way in', () => {
  const orders = splitIntoOrders(priceBasket([line('p1', 's1'), line('p3', 's4')], shelf, '广东省'), placing);
  expect(orders.map((o) => [o._id, o.note, o.subMchId, o.status])).toEqual([
    ['o-a', '轻放', 'm-a', 10],
    ['o-b', '', 'm-b', 10],
  ]);
  expect(orders[0]).toMatchObject({
    expiresAt: 1_300_000,
    dueAt: 1_300_000,
    frozen: { unpaidMs: 300_000, autoConfirmMs: 864_000_000 },
    launch: placing.launch,
    source: { entrance: 'friend', domain: 'private' },
    sourceDue: 1_000_000,
  });
});

test('totals add up to the fen for any basket, and every piece is held once', () => {
  const anyLine = fc.record({
    which: fc.constantFrom(['p1', 's1'], ['p2', 's3'], ['p3', 's4']),
    n: fc.integer({ min: 1, max: 999 }),
  });
  const { available: _, ...unstocked } = shelf;
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 50 }), (wanted) => {
      const lines = wanted.map(({ which, n }) => line(which[0]!, which[1]!, n));
      const parts = priceBasket(lines, unstocked, '广东省');
      const orders = splitIntoOrders(parts, placing);
      for (const { price, lines: bought } of orders) {
        expect(price.productPrice).toBe(bought.reduce((total, l) => total + l.realPrice, 0));
        expect(price.orderPrice).toBe(price.productPrice + price.freight - price.discountedPrice);
        expect(Number.isSafeInteger(price.orderPrice)).toBe(true);
      }
      expect(orders.reduce((total, o) => total + o.price.orderPrice, 0)).toBe(totalOf(parts));
      const holds = holdsOf(orders);
      const held = holds.reduce((total, h) => total + h.n, 0);
      expect(held).toBe(lines.reduce((total, l) => total + l.n, 0));
      expect(new Set(holds.map((h) => h.skuId)).size).toBe(holds.length);
    }),
  );
});
