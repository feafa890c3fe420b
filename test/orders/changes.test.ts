import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import { address, green, line, payFor, placed } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';
import { faultsOf } from './invariants';

const minute = 60_000;
const day = 24 * 60 * minute;
let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const shop = { openid: 'ships-tea' };
const lower = (orderId: string, downFen: number) =>
  street.asked('changePrice', { shopId: 'tea', orderId, downFen }, shop);
const move = (orderId: string, more: object, openid = 'buyer') =>
  street.asked('changeAddress', { orderId, address: { ...address, ...more } }, { openid });
type Ship = InputOf<Contracts['orders'], 'ship'>;
const ship = (orderId: string, more: Partial<Ship> = {}) =>
  street.asked('ship', { shopId: 'tea', orderId, deliveryId: 'STO', waybillId: 'STO0000001', ...more }, shop);

async function swept(): Promise<string[]> {
  street.cloud.clock.advance(2 * minute);
  await street.tick();
  return faultsOf(street);
}

test('the shop lowers the price of an unpaid order; the old sheet is dead, the new one asks for less', async () => {
  const [orderId = ''] = await placed(street, [green(), line('black', 'black-100')]);
  const { payment: old } = await street.orders('pay', { orderIds: [orderId] });
  expect(await lower(orderId, 400)).toMatchObject({ data: { orderPrice: old!.totalFee - 400 } });
  expect(await lower(orderId, 400)).toMatchObject({ data: { orderPrice: old!.totalFee - 400 } });
  expect(await street.cloud.pay.settle(old!.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });
  const { payment } = await street.orders('pay', { orderIds: [orderId] });
  expect(payment).toMatchObject({ totalFee: old!.totalFee - 400 });
  expect(payment!.outTradeNo).not.toBe(old!.outTradeNo);
  await payFor(street, [orderId]);
  const order = await street.read('orders', orderId);
  expect(order).toMatchObject({ status: 20, priceChanges: [{ downFen: 400, by: 'ships-tea' }] });
  expect(await lower(orderId, 500)).toMatchObject({ error: { code: 'WRONG_STATE' } });
  expect(await swept()).toEqual([]);
});

test('a price goes down only, and leaves a fen to pay', async () => {
  const [orderId = ''] = await placed(street, [green()]);
  await lower(orderId, 400);
  expect(await lower(orderId, 300)).toMatchObject({ error: { code: 'BAD_INPUT', field: 'downFen' } });
  expect(await lower(orderId, 5300)).toMatchObject({ error: { code: 'BAD_INPUT', details: { most: 5299 } } });
  expect(await lower(orderId, 5299)).toMatchObject({ data: { orderPrice: 1 } });
  expect(await swept()).toEqual([]);
});

test('money that comes at the old price after all goes back, and the order is paid at the new one', async () => {
  const [orderId = ''] = await placed(street, [green()]);
  const { payment: old } = await street.orders('pay', { orderIds: [orderId] });
  await lower(orderId, 400);
  // As if WeChat had confirmed the closing and yet taken the money.
  const late = street.cloud.pay.find(old!.outTradeNo)!;
  late.state = 'NOTPAY';
  await street.cloud.pay.settle(old!.outTradeNo, 'SUCCESS');
  expect(await street.read('payments', old!.outTradeNo)).toMatchObject({
    state: 'refunded',
    refundFee: old!.totalFee,
  });
  expect((await street.read('orders', orderId)).status).toBe(10);
  await payFor(street, [orderId]);
  expect((await street.read('orders', orderId)).status).toBe(20);
  expect(await swept()).toEqual([]);
});

test('a price cannot change once the money is there, whoever was faster', async () => {
  const [orderId = ''] = await placed(street, [green()]);
  await payFor(street, [orderId], 'SILENT');
  expect(await lower(orderId, 400)).toMatchObject({
    error: { code: 'WRONG_STATE', details: { status: 20 } },
  });
  expect((await street.read('orders', orderId)).price.changeDownPrice).toBe(0);
});

test('the address of a paid order changes five times, each with who and when, and not after it left', async () => {
  const [orderId = ''] = await placed(street, [green()]);
  await payFor(street, [orderId]);
  for (let i = 1; i <= 5; i++) {
    expect(await move(orderId, { detailInfo: `新港中路 ${i + 1} 号` })).toMatchObject({ ok: true });
    expect(await move(orderId, { detailInfo: `新港中路 ${i + 1} 号` })).toMatchObject({ ok: true });
  }
  expect(await move(orderId, { detailInfo: '别处' })).toMatchObject({ error: { code: 'OVER_LIMIT' } });
  const order = await street.read('orders', orderId);
  expect(order.addressChanges).toHaveLength(5);
  expect(order.addressChanges![0]).toMatchObject({ by: 'buyer', from: { detailInfo: '新港中路 1 号' } });
  expect(order.address.detailInfo).toBe('新港中路 6 号');

  const [other = ''] = await placed(street, [green()]);
  await payFor(street, [other]);
  expect(await move(other, { provinceName: '西藏自治区' })).toMatchObject({
    error: { code: 'NOT_DELIVERABLE' },
  });
  expect(await move(other, {}, 'thief')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  await ship(other);
  expect(await move(other, { detailInfo: '别处' })).toMatchObject({ error: { code: 'WRONG_STATE' } });
});

test('what is picked up counts as received after two days and is settled seven days later', async () => {
  const [orderId = ''] = await placed(street, [green()]);
  await payFor(street, [orderId]);
  expect(await ship(orderId, { waybillId: '' })).toMatchObject({ error: { field: 'waybillId' } });
  expect(await ship(orderId, { deliveryId: 'SELF', waybillId: '' })).toMatchObject({ data: { status: 30 } });
  expect(await ship(orderId, { deliveryId: 'SELF', waybillId: '' })).toMatchObject({ data: { status: 30 } });
  street.cloud.clock.advance(2 * day + minute);
  await street.tick();
  const order = await street.orders('get', { orderId });
  expect(order).toMatchObject({ status: 100, confirmType: 2, parcels: [{ deliveryName: '自提' }] });
  expect(order.settleAt).toBe(order.finishedAt! + 7 * day);
});

test('an order in an after-sale does not count as received by time', async () => {
  const [orderId = ''] = await placed(street, [green()]);
  await payFor(street, [orderId]);
  await ship(orderId);
  const open = { $set: { 'lines.0.onAftersaleSkuCnt': 1 } };
  await street.store.update({ collection: 'orders', filter: { _id: orderId }, change: open });
  street.cloud.clock.advance(11 * day);
  await street.tick();
  expect(await street.orders('get', { orderId })).toMatchObject({ status: 30, autoConfirmPaused: true });
  expect(await street.read('orders', orderId)).toMatchObject({ dueAt: null, confirmLeftMs: 0 });
});
