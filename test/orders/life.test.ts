import { basket, green, launch, mug, payFor, placed } from './basket';
import { requestId } from './cloud';
import { type FreshCloud, openFreshCloud } from './fresh';
import { faultsOf } from './invariants';

let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const ship = (orderId: string, waybillId = 'SF1234567890') =>
  street.orders('ship', { shopId: 'tea', orderId, deliveryId: 'SF', waybillId }, { openid: 'ships-tea' });

test('quote, place, pay, ship and confirm, with the stock at every step', async () => {
  const quote = await street.orders('quote', { lines: [green(2)], provinceName: '广东省' });
  expect(quote).toMatchObject({ totalPrice: 9900, shops: [{ shopId: 'tea', freight: 900 }] });

  const trade = await street.orders('place', { ...basket(green(2)), quoteKey: quote.quoteKey });
  const orderId = trade.orders[0]!.orderId;
  expect(trade.totalPrice).toBe(9900);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 8, locked: 2, sold: 0 });
  expect((await street.orders('list', { tab: 'unpaid' })).orders.map((o) => o.orderId)).toEqual([orderId]);
  const counted = async () => (await street.orders('list', { limit: 1, counts: true })).counts;
  expect(await counted()).toEqual({ unpaid: 1, toShip: 0, shipped: 0 });

  await payFor(street, [orderId]);
  expect(await street.orders('get', { orderId })).toMatchObject({
    status: 20,
    transactionId: expect.stringMatching(/^42000/),
  });
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 8, locked: 0, sold: 2 });

  const board = await street.orders('board', { shopId: 'tea' }, { openid: 'ships-tea' });
  expect(board.orders).toMatchObject([
    { orderId, receiver: '林** 138****1234', area: '广东省 广州市 海珠区' },
  ]);
  expect(await ship(orderId)).toEqual({ orderId, status: 30 });
  expect(await ship(orderId)).toEqual({ orderId, status: 30 });
  const shipped = await street.orders('get', { orderId });
  expect(shipped.parcels).toMatchObject([{ waybillId: 'SF1234567890', items: [{ lineNo: 1, n: 2 }] }]);
  expect(shipped.autoConfirmAt).toBe(shipped.shippedAt! + 10 * 86_400_000);
  expect(await counted()).toEqual({ unpaid: 0, toShip: 0, shipped: 1 });

  expect(await street.orders('confirm', { orderId })).toEqual({ orderId, status: 100 });
  expect(await street.orders('confirm', { orderId })).toEqual({ orderId, status: 100 });
  expect(await street.orders('get', { orderId })).toMatchObject({ status: 100, confirmType: 1 });
  expect(await counted()).toEqual({ unpaid: 0, toShip: 0, shipped: 0 });
});

test('an order keeps how the shopper came, and stays the shopper’s own', async () => {
  const [orderId] = await placed(street, [green()]);
  const { launch: kept, source } = await street.read('orders', orderId!);
  // What the path brings of third parties is not kept.
  expect(kept).toEqual({ ...launch, query: { shopId: 'tea' } });
  expect(source).toMatchObject({ scene: 1008, entrance: 'group', domain: 'private', path: launch.path });
  for (const action of ['get', 'cancel', 'confirm'] as const) {
    const answer = await street.asked(action, { orderId }, { openid: 'somebody-else' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND', field: 'orderId' } });
  }
});

test('a basket of two shops becomes two orders that are paid one after the other', async () => {
  const orderIds = await placed(street, [green(), mug(), green()]);
  expect(orderIds).toHaveLength(2);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 8, locked: 2 });
  const first = await street.orders('pay', { orderIds });
  expect(first).toMatchObject({
    payment: { orderIds: [orderIds[0]], payee: 'tea 小店' },
    remaining: [orderIds[1]],
  });
  await payFor(street, orderIds);
  const second = await street.orders('pay', { orderIds });
  expect(second).toMatchObject({ payment: { orderIds: [orderIds[1]], payee: 'cup 小店' }, remaining: [] });
  await payFor(street, orderIds);
  expect(await street.orders('pay', { orderIds })).toEqual({ payment: null, remaining: [] });
});

test('two orders of one shop are paid together; when one is cancelled first, the other is paid by itself', async () => {
  const together = [...(await placed(street, [green()])), ...(await placed(street, [green(2)]))];
  await payFor(street, together);
  expect((await street.all('orders')).map((o) => [o.status, o.stockDue])).toEqual([
    [20, 'count'],
    [20, 'count'],
  ]);

  const [left = '', kept = ''] = [...(await placed(street, [green()])), ...(await placed(street, [green()]))];
  const { payment } = await street.orders('pay', { orderIds: [left, kept] });
  expect(payment!.orderIds).toEqual([left, kept]);
  await street.orders('cancel', { orderId: left });
  expect(await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });
  expect(await payFor(street, [kept])).not.toBe(payment!.outTradeNo);
  expect((await street.read('orders', kept)).status).toBe(20);
  await street.tick();
  expect(await faultsOf(street)).toEqual([]);
});

test('parcels leave one by one; the order is shipped with the last', async () => {
  const [orderId] = await placed(street, [green(3)]);
  await payFor(street, [orderId!]);
  const part = (waybillId: string, n: number) =>
    street.asked(
      'ship',
      { shopId: 'tea', orderId, deliveryId: 'STO', waybillId, items: [{ lineNo: 1, n }] },
      { openid: 'owner-tea' },
    );
  expect(await part('STO0000001', 2)).toMatchObject({ ok: true, data: { status: 21 } });
  expect(await part('STO0000002', 2)).toMatchObject({ error: { code: 'BAD_INPUT', field: 'items.0.n' } });
  expect(await part('STO0000003', 1)).toMatchObject({ ok: true, data: { status: 30 } });
  expect((await street.orders('get', { orderId: orderId! })).lines[0]!.shippedCnt).toBe(3);
});

test('cancelling closes the payment first, then gives the stock back, once', async () => {
  const [orderId] = await placed(street, [green(4)]);
  const { payment } = await street.orders('pay', { orderIds: [orderId!] });
  expect(await street.orders('cancel', { orderId: orderId! })).toEqual({ orderId, status: 250 });
  expect(await street.orders('cancel', { orderId: orderId! })).toEqual({ orderId, status: 250 });
  expect(await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 10, locked: 0, sold: 0 });
  expect(await street.read('orders', orderId!)).toMatchObject({ cancelType: 1, stockDue: 'none' });
});

test('a repeat with the same request id answers the same and changes nothing; another basket is refused', async () => {
  const id = requestId();
  const first = await street.orders('place', basket(green(2)), { requestId: id });
  const before = await street.everything();
  expect(await street.orders('place', basket(green(2)), { requestId: id })).toEqual(first);
  expect(await street.everything()).toBe(before);
  const other = await street.asked('place', basket(green(3)), { requestId: id });
  expect(other).toMatchObject({ error: { code: 'REQUEST_ID_REUSED', field: 'requestId' } });
  expect(await street.everything()).toBe(before);
});

test('a repeat answers the same when the goods were unlisted since, and after the sweep', async () => {
  const id = requestId();
  const first = await street.orders('place', basket(green(2)), { requestId: id });
  street.cloud.clock.advance(61_000);
  expect((await street.tick()).done.unfinishedTrades).toBe(0);
  expect((await street.read('trades', first.tradeId)).orders).toEqual([]);
  await street.store.update({
    collection: 'products',
    filter: { _id: 'green' },
    change: { $set: { status: 11 } },
  });
  expect(await street.orders('place', basket(green(2)), { requestId: id })).toEqual(first);
});

test('one line placed, paid and called back costs fourteen wire calls', async () => {
  await street.orders('quote', { lines: [green()] });
  const cold = await street.asked('place', basket(green()));
  // A cold function also reads the rules in force.
  expect(cold.record.ops).toBeLessThanOrEqual(7);
  const warm = await street.asked('place', basket(green()));
  if (!warm.ok) throw new Error(warm.error.code);
  const orderIds = [warm.data.orders[0]!.orderId];
  const first = await street.asked('pay', { orderIds });
  const again = await street.asked('pay', { orderIds });
  expect(warm.record.ops).toBe(6);
  expect([first.record.ops, first.record.pay]).toEqual([2, 1]);
  expect([again.record.ops, again.record.pay]).toEqual([3, 1]);
  if (!first.ok || !first.data.payment) throw new Error('no sheet');
  const { outTradeNo } = first.data.payment;
  const fromWeChat = { source: 'wx_paycallback', openid: undefined };
  // Warms the function up: it reads the rules once a minute.
  await street.send('payments', { outTradeNo: 'nothing' }, fromWeChat);
  await street.cloud.pay.settle(outTradeNo, 'SILENT');
  const { record } = await street.send('payments', { returnCode: 'SUCCESS', outTradeNo }, fromWeChat);
  expect((await street.read('orders', orderIds[0]!)).stockDue).toBe('deduct');
  expect([record.ops, record.pay]).toEqual([4, 1]);
});
