import { basket, green, line } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';
import { faultsOf } from './invariants';

const minute = 60_000;
const day = 24 * 60 * minute;
let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(async () => {
  await street.fresh();
  const change = { $set: { limitedInfo: { periodType: 1, limitedBuyNum: 3 } } };
  await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
});
afterAll(() => street.close());

const buy = (n: number, openid = 'buyer') => street.asked('place', basket(green(n)), { openid });
const overLimit = (left: number) => ({
  error: { code: 'OVER_LIMIT', details: { productId: 'green', left } },
});

test('a shopper buys no more of a product in a day than its limit, over all its SKUs', async () => {
  expect(await buy(2)).toMatchObject({ ok: true });
  expect(await buy(2)).toMatchObject(overLimit(1));
  expect(await street.asked('place', basket(line('green', 'green-250')))).toMatchObject({ ok: true });
  expect(await buy(1)).toMatchObject(overLimit(0));
  expect(await buy(1, 'another')).toMatchObject({ ok: true });
  expect(await street.asked('place', basket(line('black', 'black-100', 9)))).toMatchObject({ ok: true });
  street.cloud.clock.advance(day);
  expect(await buy(3)).toMatchObject({ ok: true });
});

test('what was given up may be bought again, and is given back once', async () => {
  const answer = await buy(3);
  if (!answer.ok) throw new Error(answer.error.code);
  const orderId = answer.data.orders[0]!.orderId;
  await street.orders('cancel', { orderId });
  await street.orders('cancel', { orderId });
  expect(await street.all('purchase_counts')).toMatchObject([{ n: 0 }]);
  expect(await buy(3)).toMatchObject({ ok: true });
  expect(await buy(1)).toMatchObject(overLimit(0));
  street.cloud.clock.advance(2 * minute);
  await street.tick();
  expect(await faultsOf(street)).toEqual([]);
});

test('eight orders at once stay under the limit, and the refused hold nothing', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => buy(1)));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 7, locked: 3 });
  street.cloud.clock.advance(2 * minute);
  await street.tick();
  expect(await faultsOf(street)).toEqual([]);
});

test('a counter that another order has only begun refuses nobody', async () => {
  const kept = await street.keep();
  let calls = 0;
  const unwatch = street.cloud.faults.watch(() => calls++);
  await buy(1);
  unwatch();
  const [counter] = await street.all('purchase_counts');
  for (let call = 1; call <= calls; call++) {
    await street.putBack(kept);
    const begin = async () => {
      const isThere = (await street.all('purchase_counts')).length > 0;
      if (!isThere) await street.store.insert('purchase_counts', [{ ...counter, n: 0, takes: {} }]);
    };
    street.cloud.faults.overtake((made) => made.call === call, begin);
    expect([call, await buy(1)]).toMatchObject([call, { ok: true }]);
    expect(await street.all('purchase_counts')).toMatchObject([{ n: 1 }]);
  }
});

test('a pre-sale says until when it ships, in the quote and on the order', async () => {
  const shipBy = street.cloud.clock.now() + 30 * day;
  const change = { $set: { 'skus.0.stockType': 1, 'skus.0.shipBy': shipBy } };
  await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
  const quote = await street.orders('quote', { lines: [green()] });
  expect(quote.shops[0]!.lines[0]).toMatchObject({
    shipBy,
    limitedInfo: { periodType: 1, limitedBuyNum: 3 },
  });
  const { orders } = await street.orders('place', basket(green()));
  const order = await street.orders('get', { orderId: orders[0]!.orderId });
  expect(order.lines[0]).toMatchObject({ stockType: 1, deliveryDeadline: shipBy });
});

test('a pre-sale that would leave later than the rules allow is not sold', async () => {
  const sale = async (days: number) => {
    const shipBy = street.cloud.clock.now() + days * day;
    const change = { $set: { 'skus.0.stockType': 1, 'skus.0.shipBy': shipBy } };
    await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
  };
  await sale(331);
  const quote = await street.orders('quote', { lines: [green()] });
  expect(quote).toMatchObject({ totalPrice: 0, shops: [{ lines: [{ problem: 'PRESALE_TOO_FAR' }] }] });
  expect(await buy(1)).toMatchObject({ error: { code: 'PRESALE_TOO_FAR', field: 'lines.0.skuId' } });
  await sale(329);
  expect(await buy(1)).toMatchObject({ ok: true });
});

test('a quote says why the freight is that much, and where the shop does not send', async () => {
  const near = await street.orders('quote', { lines: [green(2)], provinceName: '广东省' });
  expect(near.shops[0]).toMatchObject({
    freight: 900,
    freightReasons: [{ name: '按件', rule: 'PIECE', units: 2, fen: 900, missing: 900 }],
    notSendArea: [],
  });
  const far = await street.orders('quote', { lines: [green(2)], provinceName: '西藏自治区' });
  expect(far.shops[0]).toMatchObject({ freightReasons: [], notSendArea: ['西藏自治区'] });
});
