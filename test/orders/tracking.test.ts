import { green, payFor, placed } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';
import { faultsOf } from './invariants';

const hour = 3_600_000;
let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const ships = { openid: 'ships-tea' };
async function sent(waybillId: string, deliveryId: 'STO' | 'SELF' = 'STO'): Promise<string> {
  const [orderId] = await placed(street, [green()]);
  await payFor(street, [orderId!]);
  await street.orders('ship', { shopId: 'tea', orderId: orderId!, deliveryId, waybillId }, ships);
  await street.tick();
  return orderId!;
}
const calls = () => street.cloud.outbox.list(1000).filter(({ api }) => api === 'logistics.getPath').length;

test('a parcel is put under watch when it leaves, and its way comes in once, line by line', async () => {
  const orderId = await sent('STO7000010');
  const [track] = await street.all('tracks');
  expect(track).toMatchObject({
    orderId,
    events: [],
    askedAt: null,
    collectedAt: null,
    waybillId: 'STO7000010',
  });
  for (let i = 0; i < 48; i++) {
    street.cloud.clock.advance(2 * hour);
    await street.tick();
  }
  const [after] = await street.all('tracks');
  expect(new Set(after!.events.map((event) => JSON.stringify(event))).size).toBe(after!.events.length);
  expect(after!.events.at(-1)).toMatchObject({ type: 300003 });
  expect(after).toMatchObject({ dueAt: null, troubleAt: null });
  expect(after!.collectedAt! - after!.shippedAt).toBeLessThan(7 * hour);
  expect(after!.deliveredAt).toBe(after!.events.at(-1)!.at);
  const asked = calls();
  street.cloud.clock.advance(24 * hour);
  await street.tick();
  expect(calls()).toBe(asked);
  const { parcels } = await street.orders('get', { orderId });
  expect(parcels[0]).toMatchObject({ travels: true, deliveredAt: after!.deliveredAt });
  expect(parcels[0]!.events[0]).toMatchObject({ type: 300003, text: '快件已签收，感谢使用' });
  expect(await faultsOf(street)).toEqual([]);
});

test('who opens the order makes the carrier be asked, every ten minutes at the most', async () => {
  const orderId = await sent('STO7000010');
  street.cloud.clock.advance(8 * hour);
  const before = calls();
  const first = await street.orders('track', { orderId });
  expect(first.parcels[0]!.events.map(({ type }) => type)).toContain(100001);
  await Promise.all([1, 2, 3].map(() => street.orders('track', { orderId })));
  await street.orders('trackForShop', { shopId: 'tea', orderId }, ships);
  expect(calls()).toBe(before + 1);
  street.cloud.clock.advance(10 * 60_000);
  await street.orders('trackForShop', { shopId: 'tea', orderId }, ships);
  expect(calls()).toBe(before + 2);
  expect(await street.asked('track', { orderId }, { openid: 'thief' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

test('WeChat tells of new lines through the push door: each is kept once, in their order', async () => {
  const orderId = await sent('STO7000099');
  const at = Math.floor(street.cloud.clock.now() / 1000);
  const push = (more: object) =>
    street.cloud.push.deliver({
      ToUserName: 'gh_store',
      FromUserName: 'wechat-team',
      CreateTime: at,
      MsgType: 'event',
      Event: 'add_express_path',
      DeliveryID: 'STO',
      WayBillId: 'STO7000099',
      ...more,
    });
  const told = { Actions: [{ ActionTime: at + 7200, ActionType: 200001, ActionMsg: '快件到达分拨中心' }] };
  const both = [{ ActionTime: at + 3600, ActionType: 100001, ActionMsg: '已揽收' }, ...told.Actions];
  await push(told);
  await Promise.all([push({ Actions: both }), push({ Actions: both })]);
  const [track] = await street.all('tracks');
  expect(track!.events.map(({ type }) => type)).toEqual([100001, 200001]);
  expect(track).toMatchObject({ collectedAt: (at + 3600) * 1000, deliveredAt: null });
  await push({ Actions: [{ ActionTime: at + 9000, ActionType: 300003, ActionMsg: '已签收' }] });
  expect((await street.all('tracks'))[0]).toMatchObject({ deliveredAt: (at + 9000) * 1000, dueAt: null });
  const { parcels } = await street.orders('get', { orderId });
  expect(parcels[0]!.events[0]).toMatchObject({ text: '已签收' });
});

test.each([
  ['of nobody', { WayBillId: 'STO1' }],
  ['of another carrier', { DeliveryID: 'SF' }],
  ['without lines', { Actions: 'x' }],
  [
    'with lines that say nothing',
    { Actions: [null, { ActionTime: 'soon' }, { ActionTime: 1e300, ActionType: 1 }] },
  ],
  ['with an operator for a number', { WayBillId: { $ne: '' } }],
])('a told way %s changes nothing', async (_, odd) => {
  await sent('STO7000099');
  const before = await street.all('tracks');
  const event = {
    FromUserName: 'wechat-team',
    CreateTime: 1,
    MsgType: 'event',
    Event: 'add_express_path',
    DeliveryID: 'STO',
    WayBillId: 'STO7000099',
    Actions: [{ ActionTime: 1, ActionType: 300003, ActionMsg: '已签收' }],
    ...odd,
  };
  expect(await street.cloud.push.deliver(event)).toMatchObject({ ok: true });
  expect(await street.all('tracks')).toEqual(before);
});

test('what goes wrong is kept: held up, nobody at home, collected late', async () => {
  const ids = [await sent('STO7000001'), await sent('STO7000002'), await sent('STO7000003')];
  street.cloud.clock.advance(9 * 24 * hour);
  for (const orderId of ids) await street.orders('track', { orderId });
  const tracks = await street.all('tracks');
  const of = (waybillId: string) => tracks.find((track) => track.waybillId === waybillId)!;
  expect(of('STO7000001').troubleAt).not.toBeNull();
  expect(of('STO7000002').events.map(({ type }) => type)).toContain(300004);
  const late = of('STO7000003');
  expect(late.collectedAt! - late.shippedAt).toBeGreaterThan(24 * hour);
  expect(tracks.every((track) => track.deliveredAt !== null)).toBe(true);
});

test('a number that nobody knows is asked about again, and then no more', async () => {
  await sent('STO7000099');
  street.cloud.clock.advance(2 * hour);
  await street.tick();
  const [track] = await street.all('tracks');
  expect(track).toMatchObject({ events: [], deliveredAt: null });
  expect(track!.dueAt! - street.cloud.clock.now()).toBeGreaterThan(hour);
  street.cloud.clock.advance(31 * 24 * hour);
  await street.tick();
  expect((await street.all('tracks'))[0]).toMatchObject({ dueAt: null });
});

test('one tick asks about so many parcels and no more; what nobody carries is not asked about', async () => {
  await street.store.insert('rules', [{ _id: 'current', values: { 'track.perTick': 2 } }]);
  for (const n of [1, 2, 3]) await sent(`STO700001${n}`);
  await sent('', 'SELF');
  expect(await street.all('tracks')).toHaveLength(3);
  const before = calls();
  street.cloud.clock.advance(2 * hour);
  await street.tick();
  expect(calls()).toBe(before + 2);
  await street.tick();
  expect(calls()).toBe(before + 3);
});

test('cut anywhere, a look is made up for by the next', async () => {
  const orderId = await sent('STO7000010');
  street.cloud.clock.advance(8 * hour);
  for (const when of ['before', 'after', 'kill'] as const) {
    for (let call = 1; call <= 5; call++) {
      street.cloud.faults.add({ function: 'orders', action: 'track', call, when });
      await street.asked('track', { orderId }).catch(() => null);
      street.cloud.faults.clear();
      street.cloud.clock.advance(11 * 60_000);
    }
  }
  const { parcels } = await street.orders('track', { orderId });
  const types = parcels[0]!.events.map(({ at, type, text }) => `${at}${type}${text}`);
  expect(types.length).toBeGreaterThan(2);
  expect(new Set(types).size).toBe(types.length);
});
