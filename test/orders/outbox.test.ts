import { green, payFor, placed } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';
import { faultsOf } from './invariants';

const minute = 60_000;
let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const sentTo = (api: string) => street.cloud.outbox.list(100).filter((sent) => sent.api === api);
/** Entries that tell WeChat of parcels; pages for its search are queued beside them. */
const reports = async () => (await street.all('outbox')).filter(({ kind }) => kind === 'uploadShippingInfo');
const uploads = () => sentTo('wxaSecOrder.uploadShippingInfo');

async function shipped(waybillId = 'SF12345678'): Promise<string> {
  const [orderId = ''] = await placed(street, [green()]);
  await payFor(street, [orderId]);
  const parcel = { shopId: 'tea', orderId, deliveryId: 'SF' as const, waybillId };
  await street.orders('ship', parcel, { openid: 'ships-tea' });
  return orderId;
}

test('a parcel that left is reported to WeChat at the next tick, once', async () => {
  const orderId = await shipped();
  expect(uploads()).toEqual([]);
  await street.tick();
  const order = await street.read('orders', orderId);
  expect(order.reportDue).toBeUndefined();
  expect(uploads()).toMatchObject([
    {
      data: {
        order_key: { transaction_id: order.transactionId },
        delivery_mode: 1,
        payer: { openid: 'buyer' },
      },
    },
  ]);
  expect(await reports()).toMatchObject([
    { kind: 'uploadShippingInfo', state: 'sent', tries: 1, nextAt: null, payload: { orderId } },
  ]);
  street.cloud.clock.advance(10 * minute);
  await street.tick();
  expect(uploads()).toHaveLength(1);
  expect(await faultsOf(street)).toEqual([]);
});

test('orders paid together are wholly delivered with the last parcel of all', async () => {
  const [first = ''] = await placed(street, [green()]);
  const [second = ''] = await placed(street, [green()]);
  await payFor(street, [first, second]);
  for (const [orderId, waybillId] of [
    [first, 'STO0000001'],
    [second, 'STO0000002'],
  ] as const) {
    await street.orders(
      'ship',
      { shopId: 'tea', orderId, deliveryId: 'STO', waybillId },
      { openid: 'ships-tea' },
    );
    await street.tick();
    street.cloud.clock.advance(minute);
  }
  const said = uploads()
    .reverse()
    .map(({ data }) => data as { delivery_mode: number; is_all_delivered: boolean });
  expect(said.map((one) => [one.delivery_mode, one.is_all_delivered])).toEqual([
    [2, false],
    [2, true],
  ]);
});

test('what does not go through waits longer each time, then stands there for a person', async () => {
  await street.store.insert('rules', [{ _id: 'current', values: { 'outbox.tries': 2 } }]);
  await street.store.insert('outbox', [
    {
      _id: 'uploadShippingInfo~broken',
      kind: 'uploadShippingInfo',
      payload: { orderId: { no: 'id' } },
      state: 'queued',
      tries: 0,
      nextAt: 0,
      lastError: null,
      createdAt: 0,
      sentAt: null,
    },
  ]);
  const entry = () => street.read('outbox', 'uploadShippingInfo~broken');
  await street.tick();
  const once = await entry();
  expect(once).toMatchObject({ state: 'queued', tries: 1, lastError: expect.stringMatching(/./) });
  expect(once.nextAt! - street.cloud.clock.now()).toBeGreaterThan(55_000);
  await street.tick();
  expect((await entry()).tries).toBe(1);
  street.cloud.clock.advance(2 * minute);
  await street.tick();
  expect(await entry()).toMatchObject({ state: 'stuck', tries: 2, nextAt: null });
});

test('what WeChat will never take is given up at once', async () => {
  const orderId = await shipped();
  const change = { $set: { outTradeNo: null } };
  await street.store.update({ collection: 'orders', filter: { _id: orderId }, change });
  await street.tick();
  expect(await reports()).toMatchObject([{ state: 'failed', lastError: 'no such parcel' }]);
  expect(uploads()).toEqual([]);
});
