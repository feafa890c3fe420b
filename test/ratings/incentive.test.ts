/** The incentive for orders that private shares win, switched on: what counts, what it lifts, and where that is said. */
import type { OrderDoc } from '../../domain/documents';
import { incentiveOf } from '../../domain/rating/incentive';
import { formulaOf } from '../../domain/rating/score';
import { differences } from '../../domain/rating/verify';
import { rulesInForce } from '../../domain/rules';
import { agent, type FreshStreet, openFreshStreet, operator } from '../aftersales/street';
import { launchBy, openProduct } from '../insights/arrivals';
import { basket, green, payFor } from '../orders/basket';
import { hour, leftBehind, throughTheNight } from './night';

const shopId = 'tea';
const owner = { openid: 'owner-tea' };
const on = { 'incentive.on': 1 };
const day = 24 * hour;

let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(async () => {
  await street.fresh();
  await street.store.insert('rules', [{ _id: 'current', values: on }]);
  const plenty = { $set: { available: 1000 } };
  await street.store.update({ collection: 'stocks', filter: {}, change: plenty, multi: true });
});
afterAll(() => street.close());

const share = async (openid: string) => (await openProduct(street, openid)).share ?? '';
const rule = (values: object) =>
  street.store.update({ collection: 'rules', filter: { _id: 'current' }, change: { $set: { values } } });

/** A green tea that `openid` orders and pays after `sharer` passed it on in a group. */
async function bought(openid: string, sharer: string, pieces = 1): Promise<string> {
  await openProduct(street, openid, launchBy(1008, { s: await share(sharer) }));
  const { orders } = await street.orders('place', basket(green(pieces)), { openid });
  const [orderId = ''] = orders.map((order) => order.orderId);
  await payFor(street, [orderId], 'SUCCESS', openid);
  await street.calledBack();
  return orderId;
}
/** Counts what was paid, then closes the night after. */
async function night(): Promise<void> {
  await ticks(3);
  street.cloud.clock.advance(day);
  await throughTheNight(street);
}
async function ticks(n: number): Promise<void> {
  for (let i = 0; i < n; i++) {
    street.cloud.clock.advance(66_000);
    await street.tick();
  }
}
const stands = async () => {
  const { trafficWeight, trafficBoost } = await street.read('shops', shopId);
  return [trafficWeight, trafficBoost];
};
const won = async () => (await street.all('won_days')).flatMap(({ orders }) => Object.values(orders));
const differ = async (values: Record<string, number>) => {
  const { rules } = rulesInForce(values);
  const own = <T extends { shopId: string }>(docs: T[]) => docs.filter((doc) => doc.shopId === shopId);
  const kept = {
    shopId,
    facts: own(await street.all('rating_facts')),
    rows: own(await street.all('rating_rows')),
    history: own(await street.all('rating_days')),
    won: own(await street.all('won_days')),
  };
  return differences(kept, formulaOf(rules), incentiveOf(rules));
};

it('lifts a shop by each buyer whom a friend brought, and says so wherever its place is explained', async () => {
  for (const who of ['bob', 'cid', 'dee']) await bought(who, 'ann');
  await night();
  expect(await won()).toHaveLength(3);
  expect(await stands()).toEqual([1.006, 6]);
  const { traffic } = await street.done('ratings', 'explain', { shopId }, owner);
  expect(traffic).toMatchObject({ weight: 1006, incentive: { buyers: 3, perBuyer: 2, mostBoost: 50 } });
  expect(traffic.lines).toEqual([
    { why: 'score', by: 0 },
    { why: 'boost', by: 6 },
  ]);
  await street.done('search', 'rebuild', { shopId }, operator);
  const text = (await street.read('shops', shopId)).name;
  const { trafficLines, trafficWeight } = await street.done('search', 'explain', { shopId, text }, owner);
  expect([trafficWeight, trafficLines]).toEqual([1.006, traffic.lines]);
  expect((await street.read('search_shops', shopId)).rank).toMatch(/^1006/);
  expect(await differ(on)).toEqual([]);
  const spoilt = { $set: { 'boost.by': 40 } };
  await street.store.update({ collection: 'rating_days', filter: {}, change: spoilt, multi: true });
  expect((await differ(on)).map((line) => line.split(': ')[1]).sort()).toEqual(['boost', 'weight']);
});

it('counts nobody who works there, who bought by their own link, whom nobody sent, or who paid a token sum', async () => {
  await bought('ships-tea', 'ann');
  await bought('ann', 'ann');
  const { orders } = await street.orders('place', basket(green()), { openid: 'eve' });
  await payFor(
    street,
    orders.map((order) => order.orderId),
    'SUCCESS',
    'eve',
  );
  await rule({ ...on, 'incentive.leastFen': 1_000_000 });
  street.cloud.clock.advance(66_000);
  await bought('bob', 'ann');
  await street.calledBack();
  await night();
  expect((await street.all('orders')).filter(({ paidAt }) => paidAt !== null)).toHaveLength(4);
  expect(await won()).toEqual([]);
  expect(await stands()).toEqual([1, undefined]);
});

it('counts a buyer once, and a day for few, however much is bought', async () => {
  for (let i = 0; i < 3; i++) await bought('bob', 'ann');
  for (let i = 0; i < 7; i++) await bought(`friend-${i}`, 'ann');
  await night();
  expect(await won()).toHaveLength(10);
  expect(await stands()).toEqual([1.01, 10]);
});

it('takes back what went back whole, with the next night', async () => {
  const orderId = await bought('bob', 'ann');
  await bought('cid', 'ann');
  await night();
  expect(await stands()).toEqual([1.004, 4]);
  const afterSaleId = await street
    .done(
      'aftersales',
      'apply',
      { orderId, lineNo: 1, n: 1, type: 'REFUND', reason: 'NO_LONGER_WANT' },
      { openid: 'bob' },
    )
    .then((one) => one.afterSaleId);
  await street.done('aftersales', 'accept', { shopId, afterSaleId }, agent);
  await street.calledBack();
  street.cloud.clock.advance(3 * hour);
  await ticks(3);
  expect((await street.read('orders', orderId)).undone).toBeDefined();
  expect(await won()).toHaveLength(1);
  expect(await differ(on)).toEqual([]);
  await night();
  expect(await stands()).toEqual([1.002, 2]);
});

it('goes with the window, and what it was made of is not kept longer', async () => {
  await bought('bob', 'ann');
  await night();
  expect(await stands()).toEqual([1.002, 2]);
  for (let i = 0; i < 5; i++) {
    street.cloud.clock.advance(8 * day);
    await throughTheNight(street);
  }
  expect(await stands()).toEqual([1, undefined]);
  expect(await street.all('won_days')).toEqual([]);
});

it('comes to the same when its night is killed, and when it is worked through again', async () => {
  for (const who of ['bob', 'cid']) await bought(who, 'ann');
  await ticks(3);
  street.cloud.clock.advance(day);
  for (const [call, when] of [
    [14, 'kill'],
    [22, 'after'],
    [27, 'kill'],
    [33, 'before'],
  ] as const) {
    street.cloud.faults.add({ function: 'clock', action: '', call, when });
    await street.tick().catch(() => null);
    street.cloud.faults.clear();
    street.cloud.clock.advance(66_000);
  }
  await throughTheNight(street);
  const once = await leftBehind(street);
  expect(await stands()).toEqual([1.004, 4]);
  await street.store.update({
    collection: 'rating_jobs',
    filter: {},
    change: { $set: { phase: 'shops', cursor: '' } },
    multi: true,
  });
  await street.store.update({
    collection: 'rating_rows',
    filter: {},
    change: { $set: { dirty: true } },
    multi: true,
  });
  await street.tick();
  await throughTheNight(street);
  expect(await leftBehind(street)).toBe(once);
});

describe('switched off', () => {
  const without = ({ source }: OrderDoc) => source?.sharer !== '' && source?.domain === 'private';

  it('nothing is written down, read or lifted, and a boost that stood goes with the next night', async () => {
    await bought('bob', 'ann');
    await night();
    await rule({});
    street.cloud.clock.advance(66_000);
    await bought('cid', 'ann');
    expect((await street.all('orders')).filter(without)).toHaveLength(2);
    await night();
    expect(await won()).toHaveLength(1);
    expect(await stands()).toEqual([1, undefined]);
    const last = (await street.all('rating_days')).sort((a, b) => (a.day < b.day ? 1 : -1))[0];
    expect(last && 'boost' in last).toBe(false);
    const { traffic } = await street.done('ratings', 'explain', { shopId }, owner);
    expect(traffic).toMatchObject({ weight: 1000, incentive: null });
    expect(await differ({})).toEqual([]);
  });
});
