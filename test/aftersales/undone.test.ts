import { basket, couponOffer, line, payFor } from '../orders/basket';
import { faultsOf } from '../orders/invariants';
import { agent, applied, type FreshStreet, openFreshStreet, paid, ship, shipped, shopId } from './street';

const minute = 60_000;
const day = 24 * 60 * minute;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

async function ticks(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    street.cloud.clock.advance(2 * minute);
    await street.tick();
  }
}
/** Refunds all pieces of these lines. */
async function refunded(orderId: string, ns: readonly number[], type: 'REFUND' | 'RETURN' = 'REFUND') {
  for (const [i, n] of ns.entries()) {
    const afterSaleId = await applied(street, orderId, { lineNo: i + 1, n, type });
    await street.done('aftersales', 'accept', { shopId, afterSaleId }, agent);
  }
  await street.calledBack();
  await ticks();
}
const figures = async () => {
  const [row] = await street.all('shop_days');
  const [green, black] = [await street.read('products', 'green'), await street.read('products', 'black')];
  return { orders: row?.paidOrders, fen: row?.salesFen, green: green.soldCount, black: black.soldCount };
};

/** An order with a coupon and a purchase limit, paid and counted, beside another that stands. */
async function withAll(): Promise<string> {
  const change = { $set: { limitedInfo: { periodType: 1, limitedBuyNum: 3 } } };
  await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
  await paid(street, 1, 1);
  const offer = couponOffer(street.cloud.clock.now());
  const { couponId } = await street.done('coupons', 'make', { shopId, offer }, { openid: 'owner-tea' });
  const { coupon } = await street.done('coupons', 'claim', { couponId });
  const lines = [line('green', 'green-100', 2), line('black', 'black-100')];
  const trade = await street.orders('place', { ...basket(...lines), coupons: { tea: coupon.userCouponId } });
  const orderId = trade.orders[0]!.orderId;
  await payFor(street, [orderId]);
  await ticks();
  return orderId;
}

test('an order that went back whole before it left counts no more, and gives back what it took, once', async () => {
  const orderId = await withAll();
  const { orderPrice } = (await street.read('orders', orderId)).price;
  const before = await figures();
  expect(before).toMatchObject({ orders: 2, green: 3, black: 2 });
  await refunded(orderId, [2, 1]);
  const after = { orders: 1, fen: before.fen! - orderPrice, green: 1, black: 1 };
  expect(await figures()).toEqual(after);
  expect(await street.read('orders', orderId)).toMatchObject({ status: 200, undone: { coupon: true } });
  expect((await street.all('user_coupons'))[0]).toMatchObject({ state: 100, orderId: null });
  expect((await street.all('purchase_counts'))[0]).toMatchObject({ n: 1 });
  await ticks();
  expect(await figures()).toEqual(after);
  expect(await faultsOf(street)).toEqual([]);
});

test('once something had left, the coupon stays used; the rest is put right', async () => {
  const orderId = await withAll();
  await ship(street, orderId, [{ lineNo: 1, n: 2 }]);
  await refunded(orderId, [2, 1]);
  const order = await street.read('orders', orderId);
  expect(order).toMatchObject({ status: 200, undone: { coupon: false } });
  expect(order.undoDue).toBeUndefined();
  expect((await street.all('user_coupons'))[0]).toMatchObject({ state: 102, orderId });
  expect((await street.all('purchase_counts'))[0]).toMatchObject({ n: 1 });
  expect(await figures()).toMatchObject({ orders: 1, green: 1, black: 1 });
  expect(await faultsOf(street)).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a tick cut at call %d of it: exactly once all the same',
  async (after) => {
    const orderId = await withAll();
    const before = await figures();
    for (const [i, n] of [2, 1].entries()) {
      const afterSaleId = await applied(street, orderId, { lineNo: i + 1, n });
      await street.done('aftersales', 'accept', { shopId, afterSaleId }, agent);
    }
    await street.calledBack();
    street.cloud.clock.advance(2 * minute);
    const when = (['before', 'after', 'kill'] as const)[after % 3]!;
    street.cloud.faults.add({ function: 'clock', action: '', call: 8 + after, when });
    await street.tick().catch(() => null);
    street.cloud.faults.clear();
    await ticks();
    await ticks();
    expect(await figures()).toMatchObject({ orders: before.orders! - 1, green: 1, black: 1 });
    expect(await faultsOf(street)).toEqual([]);
  },
);

test('settlement stands still while an after-sale is open, and never comes for what went back', async () => {
  const orderId = await shipped(street, 2);
  await street.orders('confirm', { orderId });
  const { settleAt } = await street.read('orders', orderId);
  street.cloud.clock.advance(3 * day);
  const afterSaleId = await applied(street, orderId, { type: 'RETURN' });
  const open = await street.read('orders', orderId);
  expect(open.settleAt).toBeUndefined();
  expect(open.settleLeftMs! / day).toBeCloseTo(4, 2);
  expect(await street.orders('get', { orderId })).toMatchObject({ settleAt: null });
  street.cloud.clock.advance(day);
  await street.done('aftersales', 'cancel', { afterSaleId });
  const after = await street.read('orders', orderId);
  expect((after.settleAt! - settleAt!) / day).toBeCloseTo(1, 2);
  expect(after.settleLeftMs).toBeUndefined();
});

test('a receipt that is confirmed while an after-sale is open settles only after it', async () => {
  const orderId = await shipped(street, 2);
  const afterSaleId = await applied(street, orderId, { type: 'RETURN' });
  await street.orders('confirm', { orderId });
  expect(await street.read('orders', orderId)).toMatchObject({ status: 100, settleLeftMs: 7 * day });
  await street.done('aftersales', 'cancel', { afterSaleId });
  const order = await street.read('orders', orderId);
  expect((order.settleAt! - street.cloud.clock.now()) / day).toBeCloseTo(7, 2);
});
