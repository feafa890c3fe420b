import { address } from '../orders/basket';
import { allFaultsOf } from './invariants';
import {
  agent,
  applied,
  type FreshStreet,
  openFreshStreet,
  paid,
  parcel,
  rejected,
  shipped,
  shopId,
} from './street';

const hour = 3_600_000;
const day = 24 * hour;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterEach(async () => {
  await street.tick();
  expect(await allFaultsOf(street)).toEqual([]);
});
afterAll(() => street.close());

const doc = (id: string) => street.read('aftersales', id);
async function after(ms: number): Promise<void> {
  street.cloud.clock.advance(ms);
  await street.tick();
  await street.calledBack();
}

test('a merchant who stays silent has accepted: the money goes back', async () => {
  const orderId = await paid(street, 2);
  const id = await applied(street, orderId, { n: 2 });
  await after(47 * hour);
  expect((await doc(id)).status).toBe('MERCHANT_PROCESSING');
  await after(2 * hour);
  expect(await doc(id)).toMatchObject({ status: 'MERCHANT_REFUND_SUCCESS', refundReason: 9 });
  expect((await street.read('orders', orderId)).status).toBe(200);
});

test('a buyer who sends nothing back has given up, and the countdown runs on', async () => {
  const orderId = await shipped(street);
  const id = await applied(street, orderId, { type: 'RETURN' });
  await after(49 * hour);
  expect((await doc(id)).status).toBe('USER_WAIT_RETURN');
  expect((await street.read('orders', orderId)).dueAt).toBeNull();
  await after(6 * day);
  expect((await doc(id)).status).toBe('USER_WAIT_RETURN');
  await after(day + hour);
  expect((await doc(id)).status).toBe('RETURN_CLOSED');
  const order = await street.read('orders', orderId);
  expect(order.status).toBe(30);
  expect(order.dueAt! - street.cloud.clock.now()).toBeGreaterThan(9 * day);
});

test.each(['RETURN', 'EXCHANGE'] as const)(
  'a %s whose goods nobody receives ends as a refund',
  async (type) => {
    const orderId = await shipped(street);
    const id = await applied(street, orderId, { type });
    await street.done('aftersales', 'accept', { shopId, afterSaleId: id, returnAddress: address }, agent);
    await street.done('aftersales', 'shipBack', { afterSaleId: id, ...parcel });
    await after(9 * day);
    expect((await doc(id)).status).toBe('MERCHANT_WAIT_RECEIPT');
    await after(day + hour);
    expect(await doc(id)).toMatchObject({ status: 'MERCHANT_RETURN_SUCCESS', refundReason: 11 });
    const { outTradeNo } = await street.read('orders', orderId);
    expect(await street.refundsOf(outTradeNo!)).toEqual(new Map([[id, 4500]]));
  },
);

test('what was sent in exchange counts as received after ten days', async () => {
  const id = await applied(street, await shipped(street), { type: 'EXCHANGE' });
  await street.done('aftersales', 'accept', { shopId, afterSaleId: id, returnAddress: address }, agent);
  await street.done('aftersales', 'shipBack', { afterSaleId: id, ...parcel });
  const sent = { shopId, afterSaleId: id, ...parcel };
  await street.done('aftersales', 'confirmReceipt', sent, agent);
  await after(10 * day + hour);
  expect((await doc(id)).status).toBe('MERCHANT_EXCHANGE_SUCCESS');
});

test('a rejection that nobody takes further stands after seven days, and then it is too late', async () => {
  const id = await rejected(street);
  street.cloud.clock.advance(7 * day);
  expect(await street.ask('aftersales', 'escalate', { afterSaleId: id, text: '不同意' })).toMatchObject({
    error: { code: 'WRONG_STATE' },
  });
  await after(hour);
  expect((await doc(id)).status).toBe('MERCHANT_FAIL');
});

test('one that the operator has is closed by no clock', async () => {
  const id = await rejected(street);
  await street.done('aftersales', 'escalate', { afterSaleId: id, text: '不同意' });
  await after(30 * day);
  expect(await doc(id)).toMatchObject({ status: 'MERCHANT_REJECT_RETURN', dueAt: null });
});
