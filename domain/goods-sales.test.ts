import fc from 'fast-check';
import type { OrderLine } from './documents';
import { mostGoods, otherGoods, type SalesByProduct, salesTotal, withoutSold, withSold } from './goods-sales';

const line = (productId: string, skuCnt: number, realPrice: number) =>
  ({ productId, skuCnt, realPrice }) as OrderLine;

it('counts an order once for each product, with all pieces and what was paid for them', () => {
  const order = { lines: [line('tea', 2, 900), line('tea', 1, 500), line('cup', 1, 300)] };
  expect(withSold({}, [order, { lines: [line('cup', 4, 1200)] }])).toEqual({
    tea: { orders: 1, pieces: 3, salesFen: 1400 },
    cup: { orders: 2, pieces: 5, salesFen: 1500 },
  });
});

it('names so many products a day, and loses nothing of the others', () => {
  const orders = Array.from({ length: mostGoods + 30 }, (_, i) => ({ lines: [line(`p${i}`, 1, 100)] }));
  const goods = withSold({}, orders);
  expect(Object.keys(goods)).toHaveLength(mostGoods + 1);
  expect(goods[otherGoods]).toEqual({ orders: 30, pieces: 30, salesFen: 3000 });
  expect(withoutSold(goods, orders.at(-1)!)[otherGoods]).toEqual({ orders: 29, pieces: 29, salesFen: 2900 });
});

it('takes nothing off a row that never counted it', () => {
  expect(withoutSold({}, { lines: [line('tea', 1, 100)] })).toEqual({});
});

const order = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 }), fc.nat(100_000)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => ({ lines: lines.map(([p, n, fen]) => line(`p${p}`, n, fen)) }));

it('comes back to what was there, whichever orders go back', () => {
  fc.assert(
    fc.property(fc.array(order), fc.array(order), (stay, go) => {
      const before = withSold({}, stay);
      const after = go.reduce<SalesByProduct>(withoutSold, withSold(before, go));
      expect(salesTotal(Object.values(after))).toEqual(salesTotal(Object.values(before)));
      for (const [id, sales] of Object.entries(before)) expect(after[id]).toEqual(sales);
    }),
  );
});
