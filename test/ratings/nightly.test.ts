import { formulaOf } from '../../domain/rating/score';
import { differences } from '../../domain/rating/verify';
import { rulesInForce } from '../../domain/rules';
import type { Street } from '../aftersales/street';
import { streetOf } from '../aftersales/street';
import { openTestCloud } from '../orders/cloud';
import { hour, leftBehind, spread, streetOfFacts, throughTheNight, withProbe } from './night';

const whole = process.env.TONGDIAN_PROVE === 'full';
const kills = whole ? 50 : 5;
jest.setTimeout(whole ? 600_000 : 60_000);
const formula = formulaOf(rulesInForce().rules);

let street: Street;
let probe: string;
beforeAll(async () => {
  probe = await withProbe();
});
beforeEach(async () => {
  street = streetOf(await openTestCloud({ functions: probe }));
});
afterEach(() => street.close());

const differ = async (): Promise<string[]> => {
  const [facts, rows, history] = [
    await street.all('rating_facts'),
    await street.all('rating_rows'),
    await street.all('rating_days'),
  ];
  const shops = new Set(rows.map((row) => row.shopId));
  return [...shops].flatMap((shopId) => {
    const own = <T extends { shopId: string }>(docs: T[]) => docs.filter((doc) => doc.shopId === shopId);
    return differences({ shopId, facts: own(facts), rows: own(rows), history: own(history) }, formula);
  });
};

it('closes the days that changed, and leaves what a recompute from raw facts gives', async () => {
  await streetOfFacts(street, 6, 400);
  await throughTheNight(street);
  expect(await differ()).toEqual([]);
  const rated = await street.read('shops', 's0');
  expect(rated.rating?.samples).toBeGreaterThanOrEqual(10);
  expect(rated.trafficWeight).not.toBe(1);
  expect((await street.read('search_shops', 's0')).rank).toContain(
    String(Math.round(rated.trafficWeight * 1000)),
  );
  expect(await street.all('rating_categories')).toHaveLength(4);
  const before = await leftBehind(street);
  street.cloud.clock.advance(hour);
  await street.tick();
  expect(await leftBehind(street)).toBe(before);
});

it('counts what comes late, twice, or is taken back with the next night, to the last digit', async () => {
  await streetOfFacts(street, 2, 200);
  await throughTheNight(street);
  const [row] = (await street.all('rating_rows')).filter((one) => one.shopId === 's0');
  const change = { $set: { closed: 'spoilt:a1.0' } };
  await street.store.update({ collection: 'rating_rows', filter: { _id: row!._id }, change });
  expect(await differ()).toContain(`s0 ${row!.day}: closed day`);
  await street.store.update({
    collection: 'rating_rows',
    filter: { _id: row!._id },
    change: { $set: { dirty: true } },
  });
  street.cloud.clock.advance(24 * hour);
  await throughTheNight(street);
  expect(await differ()).toEqual([]);
});

it(`ends with the same figures when it is killed ${kills} times`, async () => {
  const shops = whole ? 60 : 12;
  await streetOfFacts(street, shops, 60);
  const fork = await street.store.fork();
  const at = street.cloud.clock.now();
  await throughTheNight(street);
  const undisturbed = await leftBehind(street);
  await street.close();

  street = streetOf(await openTestCloud({ filled: async () => fork, functions: probe }));
  street.cloud.clock.set(at);
  const chance = spread(Date.now() % 1000);
  for (let i = 0; i < kills; i++) {
    const call = 1 + Math.floor(chance(i) * (8 + shops * 2));
    const when = (['before', 'after', 'kill'] as const)[i % 3]!;
    street.cloud.faults.add({ function: 'clock', action: '', call, when });
    await street.tick().catch(() => null);
    street.cloud.faults.clear();
    street.cloud.clock.advance(66_000);
  }
  await throughTheNight(street);
  expect(await leftBehind(street)).toBe(undisturbed);
  expect(await differ()).toEqual([]);
});

it.each([
  [4, 'before'],
  [4, 'after'],
  [9, 'before'],
  [9, 'after'],
] as const)(
  'closes every shop the same night though write %s of it fails %s it took effect',
  async (n, when) => {
    await streetOfFacts(street, 2, 40);
    let writes = 0;
    const still = street.cloud.faults.watch((made) => {
      if (made.function !== 'clock' || made.request !== 'database.modifyDocument') return;
      if (++writes === n) street.cloud.faults.add({ ...made, when });
    });
    await throughTheNight(street);
    still();
    expect(writes).toBeGreaterThan(n);
    expect(street.cloud.faults.list()).toEqual([]);
    const open = (await street.all('rating_rows')).filter(({ day, dirty }) => dirty && day <= '20270115');
    expect(open).toEqual([]);
    expect(await differ()).toEqual([]);
  },
);

it('takes an event with four operations, and one that was told before with three', async () => {
  const tell = async (roundId: string) => {
    const askedAt = street.cloud.clock.now();
    const round = { roundId, shopId: 'tea', openid: 'buyer', askedAt, answeredAt: askedAt + 90_000 };
    const { envelope, record } = await street.send('probe', round);
    return [(envelope as unknown as { told: string }).told, record.ops];
  };
  expect(await tell('one')).toEqual(['counted', 5]);
  expect(await tell('two')).toEqual(['counted', 4]);
  expect(await tell('two')).toEqual(['known', 3]);
  expect(await differ()).toEqual([]);
});

it('explains the figures of one shop in one call of less than 30 kB', async () => {
  await streetOfFacts(street, 4, 900);
  await throughTheNight(street);
  await street.store.insert('members', [
    { _id: 's0~boss', shopId: 's0', openid: 'boss', role: 'owner', name: '', since: 1 },
  ]);
  const event = { action: 'explain', input: { shopId: 's0' } };
  const { envelope, record } = await street.send('ratings', event, { openid: 'boss' });
  const told = await street.done('ratings', 'explain', { shopId: 's0' }, { openid: 'boss' });
  const shop = await street.read('shops', 's0');
  expect(JSON.stringify(envelope).length).toBeLessThan(30_000);
  expect(record.ops).toBeLessThanOrEqual(8);
  expect(told.rating?.overall).toBe(shop.rating?.overall);
  expect(told.traffic.weight / 1000).toBe(shop.trafficWeight);
  expect(told.parts.map(({ part, score }) => [part, score])).toEqual(
    (['product', 'logistics', 'service'] as const).map((part) => [part, shop.rating?.[part]]),
  );
  expect(told.costs.length).toBeGreaterThan(3);
  expect(told.costs.map(({ cost }) => cost)).toEqual(
    [...told.costs.map(({ cost }) => cost)].sort((a, b) => b - a),
  );
  // One order or review stands there once, with all that it cost.
  expect(new Set(told.costs.map(({ of, id }) => `${of}~${id}`)).size).toBe(told.costs.length);
  for (const { cost, metrics } of told.costs)
    expect(cost).toBeGreaterThanOrEqual(Math.max(...metrics.map((one) => one.cost)));
  expect(told.wins[0]?.mended).toBeGreaterThan(0);
  expect(told.category).toMatchObject({ shops: 4 });
});

it('tells an owner who asked for it, once a week, that the rating fell', async () => {
  await streetOfFacts(street, 1, 300);
  const now = street.cloud.clock.now();
  const scores = { overall: 500, product: 500, logistics: 500, service: 500, samples: 50 };
  const before = { _id: 's0~20270105', shopId: 's0', day: '20270105', ...scores };
  await street.store.insert('rating_days', [before]);
  await street.store.update({
    collection: 'shops',
    filter: { _id: 's0' },
    change: { $set: { rating: scores } },
  });
  await street.store.insert('members', [
    { _id: 's0~boss', shopId: 's0', openid: 'boss', role: 'owner', name: '', since: now },
  ]);
  await street.store.insert('notice_consents', [{ _id: 'boss', left: { ratingFell: 1 } }]);
  await throughTheNight(street);
  const told = (await street.all('outbox')).filter(({ _id }) => _id.startsWith('notice~ratingFell~s0~'));
  expect(told.map(({ payload }) => payload.to)).toEqual(['boss']);
});
