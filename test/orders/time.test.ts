import { basket, green, line, payFor, placed } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';

const minute = 60_000;
const day = 86_400_000;
let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const status = async (orderId: string) => (await street.read('orders', orderId)).status;

test('an unpaid order is given up when its time has passed, not before, and once', async () => {
  const [orderId] = await placed(street, [green(3)]);
  await street.orders('pay', { orderIds: [orderId!] });
  street.cloud.clock.advance(29 * minute);
  expect((await street.tick()).done.expire).toBe(0);
  expect(await status(orderId!)).toBe(10);
  street.cloud.clock.advance(2 * minute);
  expect(await street.asked('pay', { orderIds: [orderId!] })).toMatchObject({
    error: { code: 'WRONG_STATE', field: 'orderIds.0' },
  });
  expect((await street.tick()).done.expire).toBe(1);
  expect((await street.tick()).done.expire).toBe(0);
  expect(await street.read('orders', orderId!)).toMatchObject({ status: 250, cancelType: 2, dueAt: null });
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 10, locked: 0 });
});

test('money whose call-back was lost is found when the order would time out', async () => {
  const [orderId] = await placed(street, [green()]);
  await payFor(street, [orderId!], 'SILENT');
  expect(await status(orderId!)).toBe(10);
  street.cloud.clock.advance(31 * minute);
  expect((await street.tick()).done.expire).toBe(1);
  expect(await status(orderId!)).toBe(20);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 9, locked: 0, sold: 1 });
});

test('cancelling an order that is paid already does not cancel it', async () => {
  const [orderId] = await placed(street, [green()]);
  await payFor(street, [orderId!], 'SILENT');
  const answer = await street.asked('cancel', { orderId });
  expect(answer).toMatchObject({ error: { code: 'WRONG_STATE', details: { status: 20 } } });
});

test('money that comes after the order was given up goes back, whole and once', async () => {
  const [orderId] = await placed(street, [green()]);
  const { payment } = await street.orders('pay', { orderIds: [orderId!] });
  // As if WeChat had confirmed the closing and yet taken the money.
  await street.store.update({
    collection: 'orders',
    filter: { _id: orderId! },
    change: { $set: { status: 250, dueAt: null } },
  });
  await street.cloud.pay.settle(payment!.outTradeNo, 'DUPLICATE');
  expect(await street.read('payments', payment!.outTradeNo)).toMatchObject({
    state: 'refunded',
    refundFee: payment!.totalFee,
  });
  expect(await status(orderId!)).toBe(250);
  const before = await street.everything();
  const report = street.cloud.pay.orders().find((o) => o.outTradeNo === payment!.outTradeNo);
  expect(report?.state).toBe('REFUND');
  await street.send(
    'payments',
    { returnCode: 'SUCCESS', outTradeNo: payment!.outTradeNo },
    { source: 'wx_paycallback', openid: undefined },
  );
  expect(await street.everything()).toBe(before);
});

test('a shipped order counts as received after ten days', async () => {
  const [orderId] = await placed(street, [green()]);
  await payFor(street, [orderId!]);
  await street.orders(
    'ship',
    { shopId: 'tea', orderId: orderId!, deliveryId: 'JD', waybillId: 'JD00012345' },
    { openid: 'owner-tea' },
  );
  street.cloud.clock.advance(9 * day);
  await street.tick();
  expect(await status(orderId!)).toBe(30);
  street.cloud.clock.advance(day + minute);
  expect((await street.tick()).done.autoConfirm).toBe(1);
  expect(await street.read('orders', orderId!)).toMatchObject({ status: 100, confirmType: 2 });
});

test('the clock counts sales of the day once, and takes old holds out of the stock', async () => {
  const ids = [...(await placed(street, [green(2)])), ...(await placed(street, [green(1)]))];
  for (const id of ids) await payFor(street, [id]);
  await placed(street, [line('black', 'black-100')]);
  expect((await street.tick()).done.countSales).toBe(2);
  expect((await street.tick()).done.countSales).toBe(0);
  const [row] = await street.all('shop_days');
  const paid = await Promise.all(ids.map((id) => street.read('orders', id)));
  expect(row).toMatchObject({
    shopId: 'tea',
    paidOrders: 2,
    salesFen: paid[0]!.price.orderPrice + paid[1]!.price.orderPrice,
  });
  const goodsFen = paid.reduce((total, { lines }) => total + lines[0]!.realPrice, 0);
  expect(row?.goods).toEqual({ green: { orders: 2, pieces: 3, salesFen: goodsFen } });
  expect((await street.read('products', 'green')).soldCount).toBe(3);

  street.cloud.clock.advance(61 * minute);
  expect((await street.tick()).done.tombstones).toBe(1);
  const stock = await street.read('stocks', 'green-100');
  expect(stock.holds).toEqual({});
  expect(stock).toMatchObject({ available: 7, locked: 0, sold: 3 });
  expect(stock.tombstoneAt).toBeUndefined();
  expect((await street.all('stock_ledger')).map((e) => [e.skuId, e.n, e.why])).toEqual(
    expect.arrayContaining([
      ['green-100', 2, 'sale'],
      ['green-100', 1, 'sale'],
    ]),
  );
});

test('a rule that the operator changes is seen without a build, and old orders keep theirs', async () => {
  const [before] = await placed(street, [green()]);
  const rules = { _id: 'current', values: { 'order.unpaidMinutes': 5, 'no.such.rule': 1 } };
  await street.store.insert('rules', [rules]);
  street.cloud.clock.advance(61_000);
  const trade = await street.orders('place', basket(green()));
  const order = await street.read('orders', trade.orders[0]!.orderId);
  expect(order.frozen.unpaidMs).toBe(5 * minute);
  expect(trade.expiresAt).toBe(order.createdAt + 5 * minute);
  street.cloud.clock.advance(6 * minute);
  expect((await street.tick()).done.expire).toBe(1);
  expect(await status(order._id)).toBe(250);
  expect(await status(before!)).toBe(10);
  expect((await street.read('orders', before!)).frozen.unpaidMs).toBe(30 * minute);
});

test('a tick stops when its time is up, and the next goes on where it was', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 60; i++)
    ids.push(...(await placed(street, [line('black', 'black-100')], `buyer-${i}`)));
  street.cloud.clock.advance(31 * minute);
  const ticking = street.tick();
  const left = () => street.store.count('orders', { status: 10 });
  while ((await left()) === ids.length) await new Promise((wake) => setTimeout(wake, 2));
  // 70 % of the clock's 60 s are over at once.
  street.cloud.clock.advance(43_000);
  const cut = await ticking;
  expect(cut).toMatchObject({ ran: true, more: true });
  expect(await left()).toBeGreaterThan(0);
  expect(await street.read('leases', 'clock')).toMatchObject({ until: 0, cursor: { from: 'expire' } });
  expect(await street.tick()).toMatchObject({ ran: true, more: false });
  expect(await left()).toBe(0);
  expect((await street.read('leases', 'clock')).cursor).toBeNull();
});

test('two ticks at once: one runs', async () => {
  for (let i = 0; i < 3; i++) await placed(street, [green()]);
  street.cloud.clock.advance(31 * minute);
  const ticks = await Promise.all([street.tick(), street.tick(), street.tick()]);
  expect(ticks.filter((t) => t.ran).reduce((n, t) => n + (t.done.expire ?? 0), 0)).toBe(3);
  expect((await street.read('stocks', 'green-100')).available).toBe(10);
});
