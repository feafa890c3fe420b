import { beijingDay } from '../../domain/calendar';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { basket, green, mug, payFor } from '../orders/basket';
import { launchBy, openProduct, openShop, seen } from './arrivals';

const day = 86_400_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const order = async (openid: string, lines = [green()], scene = 1001) => {
  const { orders } = await street.orders(
    'place',
    { ...basket(...lines), launch: launchBy(scene) },
    { openid },
  );
  return orders.map(({ orderId }) => orderId);
};
const sourceOf = async (orderId: string) => (await street.read('orders', orderId)).source;
const share = async (openid: string) => (await openProduct(street, openid)).share ?? '';

test('a page tells each viewer a token of their own, and nobody without a login', async () => {
  const tokens = [await share('ann'), await share('bob')];
  expect(new Set(tokens).size).toBe(2);
  expect(JSON.stringify(await openShop(street, 'ann')).includes('ann')).toBe(false);
  const { envelope } = await street.send(
    'catalog',
    { action: 'get', input: { productId: 'green' } },
    { openid: undefined },
  );
  expect(envelope).toMatchObject({ ok: true, data: { share: null } });
});

test('attribution adds less than a kilobyte to a page, and one operation or two beside others', async () => {
  const call = async (input: object) => street.send('catalog', { action: 'get', input }, { openid: 'ann' });
  await call({ productId: 'green' });
  const plain = await call({ productId: 'green' });
  const came = await call({ productId: 'green', launch: launchBy(1008) });
  expect(came.record.ops - plain.record.ops).toBe(2);
  const { data } = plain.envelope as unknown as { data: { share: string } };
  expect(JSON.stringify({ share: data.share }).length).toBeLessThan(100);
});

test('an order counts for the friend who passed the page on, though its buyer came back by themself', async () => {
  await openProduct(street, 'bob', launchBy(1008, { s: await share('ann') }));
  const [orderId = ''] = await order('bob');
  expect(await sourceOf(orderId)).toMatchObject({ scene: 1008, entrance: 'group', domain: 'private' });
  const [mine, others] = [(await sourceOf(orderId))?.sharer, await share('ann')];
  expect(mine).toHaveLength(16);
  expect(others).toContain(mine);
  const asked = { shopId: 'tea', orderId };
  const shown = await street.done('orders', 'shopOrder', asked, { openid: 'owner-tea' });
  expect(shown.cameBy).toEqual({ entrance: 'group', domain: 'private', account: '', shared: true });
  expect(JSON.stringify(shown)).not.toContain(mine);
});

test('a later way in counts instead, and none counts when its window is over', async () => {
  await openProduct(street, 'bob', launchBy(1008, { s: await share('ann') }));
  await openShop(street, 'bob', launchBy(1058, { account: 'gh_article' }));
  const [article = ''] = await order('bob');
  expect(await sourceOf(article)).toMatchObject({ entrance: 'article', account: 'gh_article', sharer: '' });
  street.cloud.clock.advance(7 * day + 1);
  const [direct = ''] = await order('bob');
  expect(await sourceOf(direct)).toMatchObject({ entrance: 'direct', domain: 'none' });
});

test('one shop’s way in is not another’s', async () => {
  await openProduct(street, 'bob', launchBy(1008, { s: await share('ann') }));
  const orders = await order('bob', [green(), mug()], 1005);
  const sources = await Promise.all(orders.map(sourceOf));
  expect(sources.map((one) => one?.entrance).sort()).toEqual(['group', 'search']);
});

test.each([
  ['forged', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
  ['of another sharer', (token: string) => token.replace(/\.[a-z0-9]{16}\./, '.aaaaaaaaaaaaaaaa.')],
  ['of another secret', (token: string) => token.replace(/^local/, 'k9')],
  ['no token at all', () => '{"$ne":1}'],
])('a token that is %s names nobody, and the visit counts', async (_, changed) => {
  await openProduct(street, 'bob', launchBy(1007, { s: changed(await share('ann')) }));
  const [orderId = ''] = await order('bob');
  expect(await sourceOf(orderId)).toMatchObject({ entrance: 'friend', sharer: '' });
});

test('a token moved to another product or shop, one that is over, and one’s own name nobody', async () => {
  const token = await share('ann');
  const sharerVia = async (open: () => Promise<unknown>) => {
    await open();
    return (await street.all('touches')).at(0)?.source.sharer;
  };
  const query = { s: token };
  expect(await sharerVia(() => openProduct(street, 'bob', launchBy(1007, query), 'black'))).toBe('');
  await street.fresh();
  expect(await sharerVia(() => openProduct(street, 'bob', launchBy(1007, query), 'mug'))).toBe('');
  await street.fresh();
  expect(await sharerVia(() => openProduct(street, 'ann', launchBy(1007, query)))).toBe('');
  await street.fresh();
  street.cloud.clock.advance(32 * day);
  expect(await sharerVia(() => openProduct(street, 'bob', launchBy(1007, query)))).toBe('');
});

test('one visitor counts once a day, whatever they open, and again the next', async () => {
  for (let i = 0; i < 5; i++) await openShop(street, 'bob', launchBy(1008));
  await openProduct(street, 'bob', launchBy(1005));
  await openShop(street, 'cid', launchBy(1005));
  await street.tick();
  expect((await seen(street)).total).toMatchObject({ visits: 2, carts: 0 });
  street.cloud.clock.advance(day);
  await openShop(street, 'bob', launchBy(1103));
  await street.tick();
  const { total, domains, names } = await seen(street);
  expect(total.visits).toBe(3);
  expect(domains.map(({ name, visits }) => [name, visits])).toEqual([
    ['public', 1],
    ['private', 1],
    ['none', 1],
  ]);
  expect(names.map(({ name }) => name).sort()).toEqual(['direct', 'group', 'search']);
});

test('WeChat’s reader of pages is nobody, and visitors without a login count by a sample', async () => {
  await openShop(street, 'bob', launchBy(1129));
  const anonymous = { action: 'get', input: { shopId: 'tea', launch: launchBy(1154) } };
  for (let i = 0; i < 60; i++) await street.send('homepage', anonymous, { openid: undefined });
  const visits = await street.all('visits');
  expect(visits.every(({ weight, source }) => weight === 10 && source.entrance === 'moments')).toBe(true);
  expect(visits.length).toBeLessThan(30);
  expect(await street.all('touches')).toEqual([]);
});

test('the funnel: seen, in a basket, ordered, paid; and by account, embed and sharer', async () => {
  const token = await share('ann');
  const query = { s: token, account: 'gh_1', embed: 'card-7' };
  for (const who of ['bob', 'cid', 'dee']) await openProduct(street, who, launchBy(1008, query));
  for (const who of ['bob', 'cid']) await street.orders('quote', { lines: [green()] }, { openid: who });
  await order('cid');
  await payFor(street, await order('bob'), 'SUCCESS', 'bob');
  await street.calledBack();
  for (let i = 0; i < 3; i++) {
    street.cloud.clock.advance(61_000);
    await street.tick();
  }
  const whole = { visits: 3, carts: 2, orders: 2, paid: 1, salesFen: 5300 };
  const { total, days } = await seen(street);
  expect(total).toEqual(whole);
  expect(days.at(-1)).toEqual({ day: beijingDay(street.cloud.clock.now()), ...whole });
  expect(days).toHaveLength(7);
  for (const [by, name] of [
    ['entrances', 'group'],
    ['accounts', 'gh_1'],
    ['embeds', 'card-7'],
  ] as const) {
    expect((await seen(street, by)).names).toEqual([{ name, ...whole }]);
  }
  expect((await seen(street, 'sharers')).names).toEqual([{ name: token.split('.')[2], ...whole }]);
});

test('what nobody needs any more is forgotten: visits after two days, ways in after their window', async () => {
  await openShop(street, 'bob', launchBy(1008));
  street.cloud.clock.advance(2 * day + 1);
  await street.tick();
  expect([await street.all('visits'), (await street.all('touches')).length]).toEqual([[], 1]);
  street.cloud.clock.advance(5 * day);
  await street.tick();
  expect(await street.all('touches')).toEqual([]);
  expect((await seen(street)).total.visits).toBe(0);
});

test('nothing that is kept of a visit names who came', async () => {
  await openProduct(street, 'somebody', launchBy(1058, { gclid: 'third', openid: 'somebody' }));
  const kept = [await street.all('visits'), await street.all('touches')];
  expect(JSON.stringify(kept)).not.toMatch(/somebody|gclid|third/);
});
