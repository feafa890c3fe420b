import * as fc from 'fast-check';
import type { OrderDoc, OrderStatus } from './documents';
import { orderStatuses } from './order';
import { byMerchant, hasMoney, settle, totalFee } from './payment';

const order = (_id: string, status: OrderStatus, orderPrice: number, outTradeNo: string | null = 'pay1') => ({
  _id,
  status,
  outTradeNo,
  subMchId: `m${_id.slice(-1)}`,
  price: { orderPrice } as OrderDoc['price'],
});

test('orders of one merchant number are paid together, in the order asked', () => {
  const groups = byMerchant([order('x2', 10, 1), order('y1', 10, 2), order('z2', 10, 4)]);
  expect(groups.map((g) => g.map((o) => o._id))).toEqual([['x2', 'z2'], ['y1']]);
  expect(totalFee(groups[0]!)).toBe(5);
});

test('money for a cancelled order goes back, the rest is taken', () => {
  const orders = [order('a', 10, 700), order('b', 250, 300)];
  expect(settle({ _id: 'pay1', totalFee: 1000 }, orders)).toEqual({ accepted: ['a'], refundFee: 300 });
});

test('an order bound to another payment does not take this one', () => {
  const orders = [order('a', 10, 700, 'pay2')];
  expect(settle({ _id: 'pay1', totalFee: 700 }, orders)).toEqual({ accepted: [], refundFee: 700 });
});

test('not a fen is made or lost whatever became of the orders', () => {
  const anyOrder = fc.record({
    status: fc.constantFrom(...orderStatuses),
    orderPrice: fc.integer({ min: 1, max: 1e7 }),
    bound: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyOrder, { minLength: 1, maxLength: 20 }), (list) => {
      const orders = list.map((o, i) => order(`o${i}`, o.status, o.orderPrice, o.bound ? 'pay1' : 'pay2'));
      const paid = totalFee(orders);
      const { accepted, refundFee } = settle({ _id: 'pay1', totalFee: paid }, orders);
      const taken = totalFee(orders.filter((o) => accepted.includes(o._id)));
      expect(taken + refundFee).toBe(paid);
      expect(refundFee).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ['open', false],
  ['closing', false],
  ['closed', false],
  ['paid', true],
  ['refunding', true],
  ['refunded', true],
] as const)('a payment that is %s has money: %s', (state, expected) => {
  expect(hasMoney({ state })).toBe(expected);
});
