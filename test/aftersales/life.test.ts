import { address } from '../orders/basket';
import { allFaultsOf } from './invariants';
import {
  agent,
  applied,
  claim,
  type FreshStreet,
  openFreshStreet,
  paid,
  parcel,
  ship,
  shipped,
  shopId,
} from './street';

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

const accept = (afterSaleId: string) =>
  street.done('aftersales', 'accept', { shopId, afterSaleId, returnAddress: address }, agent);
const statusOf = async (id: string) => (await street.read('aftersales', id)).status;

test('all of an unshipped order goes back: money with freight, pieces on the shelf once, the order to 200', async () => {
  const before = await street.read('stocks', 'green-100');
  const orderId = await paid(street, 2);
  const { outTradeNo, price } = await street.read('orders', orderId);
  const id = await applied(street, orderId, { n: 2 });
  expect(await street.read('orders', orderId)).toMatchObject({
    status: 20,
    lines: [{ onAftersaleSkuCnt: 2, finishAftersaleSkuCnt: 0 }],
  });
  expect(await accept(id)).toMatchObject({ refundFee: price.orderPrice });
  await street.calledBack();
  expect(await statusOf(id)).toBe('MERCHANT_REFUND_SUCCESS');
  expect(await street.read('orders', orderId)).toMatchObject({
    status: 200,
    cancelType: 3,
    lines: [{ onAftersaleSkuCnt: 0, finishAftersaleSkuCnt: 2 }],
  });
  expect(await street.refundsOf(outTradeNo!)).toEqual(new Map([[id, price.orderPrice]]));
  expect(await street.read('stocks', 'green-100')).toMatchObject({
    available: before.available,
    sold: before.sold,
    locked: 0,
  });
  expect(await street.all('stock_ledger')).toMatchObject([
    { skuId: 'green-100', n: 2, why: 'return', by: id },
  ]);
});

test('one line of two: the order stays, and what was asked back does not leave', async () => {
  const orderId = await paid(street, 2, 3);
  const id = await applied(street, orderId, { lineNo: 2, n: 3 });
  const { status } = await ship(street, orderId, undefined, '3');
  expect((await street.read('orders', orderId)).lines.map((l) => l.shippedCnt)).toEqual([2, 0]);
  expect(status).toBe(21);
  const { refundFee } = await accept(id);
  await street.calledBack();
  const order = await street.read('orders', orderId);
  expect(refundFee).toBe(order.lines[1]!.realPrice);
  expect(order).toMatchObject({ status: 30, lines: [{}, { finishAftersaleSkuCnt: 3 }] });
  expect(order.dueAt).not.toBeNull();
});

test('pieces of a line add up to the line, and the freight stays with what left', async () => {
  const orderId = await paid(street, 3);
  await ship(street, orderId, [{ lineNo: 1, n: 1 }]);
  const ids = [
    await applied(street, orderId),
    await applied(street, orderId),
    await applied(street, orderId),
  ];
  for (const id of ids) await accept(id);
  await street.calledBack();
  const order = await street.read('orders', orderId);
  const fees = await Promise.all(ids.map((id) => street.read('aftersales', id)));
  expect(fees.reduce((sum, doc) => sum + doc.goodsFee, 0)).toBe(order.lines[0]!.realPrice);
  expect(fees.every((doc) => doc.freightFee === 0)).toBe(true);
  expect(order.status).toBe(200);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 9, sold: 1 });
});

test('goods come back before the money goes, and the countdown to receipt waits meanwhile', async () => {
  const orderId = await shipped(street, 2);
  const { dueAt } = await street.read('orders', orderId);
  const id = await applied(street, orderId, { type: 'RETURN', reason: 'QUALITY_ISSUE', text: '有裂纹' });
  expect((await street.read('orders', orderId)).dueAt).toBeNull();
  const returnAddress = {
    userName: '茶铺',
    telNumber: '13900000000',
    provinceName: '福建省',
    cityName: '福州市',
    countyName: '鼓楼区',
    detailInfo: '五四路 1 号',
  };
  await street.done('aftersales', 'accept', { shopId, afterSaleId: id, returnAddress }, agent);
  expect(await street.done('aftersales', 'get', { afterSaleId: id })).toMatchObject({
    status: 'USER_WAIT_RETURN',
    returnAddress,
    can: ['cancel', 'shipBack'],
  });
  await street.done('aftersales', 'shipBack', { afterSaleId: id, ...parcel });
  street.cloud.clock.advance(3 * 86_400_000);
  expect(await street.done('aftersales', 'confirmReceipt', { shopId, afterSaleId: id }, agent)).toMatchObject(
    {
      refundFee: 4500,
    },
  );
  await street.calledBack();
  expect(await statusOf(id)).toBe('MERCHANT_RETURN_SUCCESS');
  const order = await street.read('orders', orderId);
  expect(order).toMatchObject({ status: 30, lines: [{ onAftersaleSkuCnt: 0, finishAftersaleSkuCnt: 1 }] });
  expect(Math.abs(order.dueAt! - dueAt! - 3 * 86_400_000)).toBeLessThan(60_000);
  // What came back used goes on the shelf by the merchant's hand, not by itself.
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 8, sold: 2 });
});

test('an exchange ends with other goods and no money, and the piece may be asked for again', async () => {
  const orderId = await shipped(street);
  const id = await applied(street, orderId, { type: 'EXCHANGE', reason: 'SEND_WRONG_GOODS' });
  await accept(id);
  await street.done('aftersales', 'shipBack', { afterSaleId: id, ...parcel });
  const receipt = { shopId, afterSaleId: id };
  expect(await street.ask('aftersales', 'confirmReceipt', receipt, agent)).toMatchObject({
    error: { code: 'BAD_INPUT', field: 'waybillId' },
  });
  const sent = { ...receipt, deliveryId: 'SF', waybillId: 'SF00000077' } as const;
  await street.done('aftersales', 'confirmReceipt', sent, agent);
  await street.done('aftersales', 'confirm', { afterSaleId: id });
  expect(await statusOf(id)).toBe('MERCHANT_EXCHANGE_SUCCESS');
  const order = await street.read('orders', orderId);
  expect(order.lines[0]).toMatchObject({ onAftersaleSkuCnt: 0, finishAftersaleSkuCnt: 0, aftersaleFen: 0 });
  expect((await street.refundsOf(order.outTradeNo!)).size).toBe(0);
  await applied(street, orderId, { n: 2, type: 'RETURN' });
});

test('what is taken back leaves the order as it was', async () => {
  const orderId = await shipped(street);
  const before = await street.read('orders', orderId);
  const id = await applied(street, orderId, { n: 2 });
  expect(await street.done('aftersales', 'cancel', { afterSaleId: id })).toMatchObject({
    status: 'USER_CANCELD',
  });
  expect(await street.done('aftersales', 'cancel', { afterSaleId: id })).toMatchObject({
    status: 'USER_CANCELD',
  });
  const after = await street.read('orders', orderId);
  expect(after).toMatchObject({ status: before.status, price: before.price });
  expect(Math.abs(after.dueAt! - before.dueAt!)).toBeLessThan(1000);
  expect(
    await street.ask('aftersales', 'accept', { shopId, afterSaleId: id, returnAddress: address }, agent),
  ).toMatchObject({
    error: { code: 'WRONG_STATE' },
  });
});

test('the same request twice is one application; another under its id is refused', async () => {
  const orderId = await paid(street);
  const as = { requestId: 'the-same-request' };
  const first = await street.done('aftersales', 'apply', claim(orderId), as);
  expect(await street.done('aftersales', 'apply', claim(orderId), as)).toEqual(first);
  expect(await street.ask('aftersales', 'apply', claim(orderId, { n: 2 }), as)).toMatchObject({
    error: { code: 'REQUEST_ID_REUSED' },
  });
  expect((await street.read('orders', orderId)).lines[0]!.onAftersaleSkuCnt).toBe(1);
});

test('goods paid a moment ago, whose pieces are not sold yet, come back as well', async () => {
  const orderId = await paid(street, 2);
  // As a payment leaves it that was cut off before the stock.
  await street.store.update({
    collection: 'orders',
    filter: { _id: orderId },
    change: { $set: { stockDue: 'deduct' } },
  });
  await street.store.update({
    collection: 'stocks',
    filter: { _id: 'green-100' },
    change: { $set: { locked: 2, sold: 0, [`holds.${orderId}.state`]: 'locked' } },
  });
  await accept(await applied(street, orderId, { n: 2 }));
  await street.calledBack();
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 10, locked: 0, sold: 0 });
});

test('five applications an item, not six; seven days after receipt, not later', async () => {
  const orderId = await shipped(street);
  for (let i = 0; i < 5; i++) {
    await street.done('aftersales', 'cancel', { afterSaleId: await applied(street, orderId) });
  }
  expect(await street.ask('aftersales', 'apply', claim(orderId))).toMatchObject({
    error: { code: 'WRONG_STATE', details: { why: 'tooOften' } },
  });
  const other = await shipped(street, 1);
  await street.orders('confirm', { orderId: other });
  street.cloud.clock.advance(6 * 86_400_000);
  await street.done('aftersales', 'cancel', { afterSaleId: await applied(street, other) });
  street.cloud.clock.advance(86_400_000);
  expect(await street.ask('aftersales', 'apply', claim(other))).toMatchObject({
    error: { code: 'WRONG_STATE', details: { why: 'tooLate' } },
  });
});

test.each([
  ['another shopper’s order', {}, 'somebody', 'NOT_FOUND', 'orderId'],
  ['a line that is not there', { lineNo: 7 }, 'buyer', 'BAD_INPUT', 'lineNo'],
  ['more pieces than there are', { n: 3 }, 'buyer', 'BAD_INPUT', 'n'],
  ['goods to send back that never came', { type: 'RETURN' }, 'buyer', 'BAD_INPUT', 'type'],
  ['a picture that is not there', { pictures: ['i00'] }, 'buyer', 'BAD_FILE', 'pictures.0'],
  ['words that WeChat finds risky', { text: '加微信转账' }, 'buyer', 'CONTENT_REFUSED', 'text'],
] as const)('%s is refused and changes nothing', async (_what, more, openid, code, field) => {
  const orderId = await paid(street, 2);
  const before = await street.everything();
  const input = claim(orderId, {
    ...more,
    ...('pictures' in more ? { pictures: [...more.pictures] } : {}),
  } as never);
  expect(await street.ask('aftersales', 'apply', input, { openid })).toMatchObject({
    error: { code, field },
  });
  expect(await street.everything()).toBe(before);
});

test('boards show what waits for the shop, with the time left, and lists what is the shopper’s', async () => {
  const orderId = await paid(street, 3);
  const ids = [await applied(street, orderId), await applied(street, orderId)];
  const first = await street.done('aftersales', 'board', { shopId, limit: 1 }, agent);
  expect(first.afterSales.map((a) => a.afterSaleId)).toEqual([ids[0]]);
  expect(first.afterSales[0]!.deadline! - street.cloud.clock.now()).toBeGreaterThan(47 * 3_600_000);
  const rest = await street.done(
    'aftersales',
    'board',
    { shopId, limit: 1, cursor: first.nextCursor! },
    agent,
  );
  expect(rest).toMatchObject({ afterSales: [{ afterSaleId: ids[1] }], nextCursor: null });
  await accept(ids[0]!);
  await street.calledBack();
  expect((await street.done('aftersales', 'board', { shopId, tab: 'done' }, agent)).afterSales).toHaveLength(
    1,
  );
  const mine = await street.done('aftersales', 'list', { orderId });
  expect(mine.afterSales.map((a) => a.afterSaleId).sort()).toEqual([...ids].sort());
  expect((await street.done('aftersales', 'list', {}, { openid: 'somebody' })).afterSales).toEqual([]);
  const others = { afterSaleId: ids[0]! };
  expect(await street.ask('aftersales', 'get', others, { openid: 'somebody' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  expect(
    await street.ask('aftersales', 'getForShop', { ...others, shopId: 'cup' }, { openid: 'owner-cup' }),
  ).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(await street.done('aftersales', 'getForShop', { ...others, shopId }, agent)).toMatchObject({
    can: [],
  });
});
