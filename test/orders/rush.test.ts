import { stockFaults } from '../../domain/stock';
import { basket, green, line } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';
import { faultsOf } from './invariants';

let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const adds = async () => {
  for (const stock of await street.all('stocks')) expect(stockFaults(stock)).toEqual([]);
};

test('fifty buyers at once for ten pieces: ten get one, the others hear that it is sold out', async () => {
  const buyers = Array.from({ length: 50 }, (_, i) => `buyer-${i}`);
  const answers = await Promise.all(
    buyers.map((openid) => street.asked('place', basket(green()), { openid })),
  );
  const codes = answers.map((a) => (a.ok ? 'OK' : a.error.code));
  expect(codes.filter((code) => code === 'OK')).toHaveLength(10);
  expect(codes.filter((code) => code === 'SOLD_OUT')).toHaveLength(40);
  expect(await street.all('orders')).toHaveLength(10);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 0, locked: 10, sold: 0 });
  await adds();
});

test('baskets of the same goods in different order never block each other or leave a lock behind', async () => {
  const goods = [green(), line('green', 'green-250'), line('black', 'black-100')];
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) => {
      const turned = [...goods.slice(i % 3), ...goods.slice(0, i % 3)];
      return street.asked('place', basket(...turned), { openid: `buyer-${i}` });
    }),
  );
  expect(answers.filter((a) => a.ok)).toHaveLength(1);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 9, locked: 1 });
  expect(await street.read('stocks', 'black-100')).toMatchObject({ available: 99, locked: 1 });
  await adds();
});

test('one request sent eight times at once is one order', async () => {
  const requestId = 'the-same-request';
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => street.asked('place', basket(green(2)), { requestId })),
  );
  const ids = answers.map((a) => (a.ok ? a.data.orders[0]!.orderId : a.error.code));
  expect(new Set(ids).size).toBe(1);
  expect(await street.all('orders')).toHaveLength(1);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 8, locked: 2 });
});

test('paying and cancelling at once ends in one of the two, with stock and money to match', async () => {
  for (let i = 0; i < 5; i++) {
    const trade = await street.orders('place', basket(green()));
    const orderId = trade.orders[0]!.orderId;
    const { payment } = await street.orders('pay', { orderIds: [orderId] });
    await Promise.all([
      street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS'),
      street.asked('cancel', { orderId }),
    ]);
    await street.tick();
    const order = await street.read('orders', orderId);
    const money = await street.read('payments', payment!.outTradeNo);
    const hold = (await street.read('stocks', 'green-100')).holds[orderId];
    expect([order.status, money.state, hold?.state]).toEqual(
      order.status === 20 ? [20, 'paid', 'deducted'] : [250, 'closed', 'released'],
    );
  }
  await adds();
});

test('the same order asked to be paid in two ways at once can be paid once', async () => {
  const trade = await street.orders('place', basket(green()));
  const other = await street.orders('place', basket(green()));
  const [a, b] = [trade.orders[0]!.orderId, other.orders[0]!.orderId];
  const sheets = await Promise.all([
    street.asked('pay', { orderIds: [a, b] }),
    street.asked('pay', { orderIds: [a] }),
    street.asked('pay', { orderIds: [b, a] }),
  ]);
  const numbers = new Set(sheets.flatMap((s) => (s.ok && s.data.payment ? [s.data.payment.outTradeNo] : [])));
  let paid = 0;
  for (const outTradeNo of numbers) {
    const settled = await street.cloud.pay.settle(outTradeNo, 'SUCCESS');
    if (!settled.error) paid += 1;
  }
  const kept = (await street.all('payments')).filter((p) => p.state === 'paid' || p.state === 'refunding');
  expect(paid).toBeLessThanOrEqual(1);
  expect(kept).toHaveLength(paid);
  // However that ended, what is left can be paid, and each order is paid once.
  const { payment } = await street.orders('pay', { orderIds: [a, b] });
  if (payment) expect(await street.cloud.pay.settle(payment.outTradeNo, 'SUCCESS')).toEqual({});
  await street.tick();
  expect((await street.all('orders')).map((o) => o.status)).toEqual([20, 20]);
  expect(await faultsOf(street)).toEqual([]);
});
