/** The check-up of a shop's entrances: each is looked at where it really is, and turns when that is mended. */
import type { CheckName, Finding } from '../../domain/touchpoints/checks';
import { type FreshStreet, openFreshStreet, operator } from '../aftersales/street';
import { arranged } from '../homepage/content';
import { launchBy, openProduct, openShop } from '../insights/arrivals';
import { channelsLinkId, decidedAs, invited, keeper, officialLinkId, unbound } from '../links/street';
import { basket, green, payFor } from '../orders/basket';
import { requestId } from '../orders/cloud';

const shopId = 'tea';
const owner = { openid: 'owner-tea' };
const minute = 60_000;
const day = 24 * 60 * minute;

let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const check = () => street.done('touchpoints', 'check', { shopId }, owner);
const get = () => street.done('touchpoints', 'get', { shopId }, owner);
const found = async (): Promise<Record<CheckName, Finding>> => {
  street.cloud.clock.advance(2 * minute);
  const { results } = await check();
  return Object.fromEntries(results.map((one) => [one.check, one.finding])) as Record<CheckName, Finding>;
};
const change = (collection: 'shops', fields: object) =>
  street.store.update({ collection, filter: { _id: shopId }, change: { $set: fields } });
const rated = (metric: string, n: number, s: number, ago = 1) => {
  const at = new Date(street.cloud.clock.now() - ago * day).toISOString().slice(0, 10).replaceAll('-', '');
  const row = { shopId, day: at, rev: 1, dirty: false, facts: n, closed: '' };
  return street.store.insert('rating_rows', [
    { _id: `${shopId}~${at}`, ...row, live: { [metric]: { n, s } } },
  ]);
};

describe('a check on demand', () => {
  it('counts a link once it is proved, and no longer when it is unbound', async () => {
    expect(await found()).toMatchObject({ officialLinked: 'linked', channelsLinked: 'linked' });
    await unbound(street, officialLinkId);
    await unbound(street, channelsLinkId);
    const { code } = await invited(street);
    expect(await found()).toMatchObject({ officialLinked: 'unlinked', channelsLinked: 'unlinked' });
    await street.done('links', 'accept', { code: code ?? '' }, keeper);
    expect(await found()).toMatchObject({ officialLinked: 'unproved' });
    await street.tick();
    await decidedAs(street, 'prove');
    expect(await found()).toMatchObject({ officialLinked: 'linked' });
  });

  it('asks for the link of a 企业微信 that answers for the shop, and of no other one', async () => {
    expect(await found()).toMatchObject({ miniProgramLinked: 'unused', wecomLinked: 'unused' });
    const corpId = 'ww0000000000000001';
    await change('shops', { service: { mode: 'wecom', hours: '', corpId } });
    expect(await found()).toMatchObject({ serviceAnswers: 'elsewhere', wecomLinked: 'unlinked' });
    const proved = async (accountId: string) => {
      const asked = { shopId, kind: 'wecom' as const, accountId, accountName: '半坡茶事' };
      const { link } = await street.done('links', 'invite', asked, owner);
      await street.done('links', 'accept', { code: link.code ?? '' }, keeper);
      await street.tick();
      await decidedAs(street, 'prove', link.linkId);
    };
    await proved('ww0000000000000002');
    expect(await found()).toMatchObject({ wecomLinked: 'unlinked' });
    await proved(corpId);
    expect(await found()).toMatchObject({ wecomLinked: 'linked' });
  });

  it('finds a shop by the search that shoppers use, and no longer once it is closed', async () => {
    expect(await found()).toMatchObject({ foundByName: 'notFound', foundByCategory: 'notFound' });
    await street.done('search', 'rebuild', { shopId }, operator);
    expect(await found()).toMatchObject({ foundByName: 'found', foundByCategory: 'found' });
    await street.done('shops', 'close', { shopId }, owner);
    expect(await found()).toMatchObject({ foundByName: 'notOpen', foundByCategory: 'notOpen' });
  });

  it('looks where among its category a shop stands', async () => {
    await street.done('search', 'rebuild', { shopId }, operator);
    const before = Array.from({ length: 24 }, (_, i) => ({
      _id: `better-${i}`,
      name: `better${i}`,
      category: '茶叶',
      shipsFrom: '广州',
      grams: ['c:茶叶', '茶', '叶', '茶叶'],
      rank: `9999~better-${i}`,
    }));
    await street.store.insert('search_shops', before);
    const { results } = await check();
    const [ofCategory] = results.filter((one) => one.check === 'foundByCategory');
    expect(ofCategory).toEqual({
      check: 'foundByCategory',
      finding: 'behind',
      facts: { place: 25, looked: 25 },
    });
    expect(results.find((one) => one.check === 'foundByName')?.finding).toBe('found');
  });

  it('sees what the published homepage shows', async () => {
    expect(await found()).toMatchObject({ articleOnHome: 'missing', videoOnHome: 'missing' });
    const face = { title: '一杯茶的来处', img: '' };
    const items = [
      { type: 4 as const, ...face, url: 'https://mp.weixin.qq.com/s/tea' },
      { type: 3 as const, ...face, finderUserName: 'sph_tea', feedId: 'feed' },
    ];
    const published = arranged({ showcase: { scale: 2, items } });
    await street.store.insert('homepages', [{ _id: shopId, version: 1, publishedAt: 1, published }]);
    expect(await found()).toMatchObject({ articleOnHome: 'shown', videoOnHome: 'shown' });
  });

  it('knows who came and who bought from what was counted, and says so while nothing was', async () => {
    expect(await found()).toMatchObject({ menuOrArticle: 'notCounted', privateOrders: 'notCounted' });
    await openShop(street, 'ann', launchBy(1005));
    await street.tick();
    expect(await found()).toMatchObject({ menuOrArticle: 'tooEarly', privateOrders: 'tooEarly' });
    street.cloud.clock.advance(7 * day);
    expect(await found()).toMatchObject({ menuOrArticle: 'nobodyCame', privateOrders: 'nobodyCame' });
    await openShop(street, 'ann', launchBy(1035));
    await openShop(street, 'cid', launchBy(1176));
    const { share } = await openProduct(street, 'ann');
    await openProduct(street, 'bob', launchBy(1008, { s: share ?? '' }));
    await street.tick();
    expect(await found()).toMatchObject({
      menuOrArticle: 'came',
      channelsVisits: 'came',
      privateOrders: 'nobodyBought',
    });
    const { orders } = await street.orders('place', basket(green()), { openid: 'bob' });
    const orderIds = orders.map(({ orderId }) => orderId);
    await payFor(street, orderIds, 'SUCCESS', 'bob');
    await street.calledBack();
    for (let i = 0; i < 3; i++) {
      street.cloud.clock.advance(2 * minute);
      await street.tick();
    }
    expect(await found()).toMatchObject({ privateOrders: 'bought' });
    street.cloud.clock.advance(31 * day);
    expect(await found()).toMatchObject({ privateOrders: 'notCounted' });
  });

  it('sees whether the shop answers from what the rating heard, and who waits now', async () => {
    expect(await found()).toMatchObject({ serviceAnswers: 'noService' });
    await change('shops', { service: { mode: 'own', hours: '' } });
    expect(await found()).toMatchObject({ serviceAnswers: 'nobodyAsked' });
    await rated('serviceNoreplyRatio_30d', 10, 0);
    expect(await found()).toMatchObject({ serviceAnswers: 'answers' });
    await rated('serviceNoreplyRatio_30d', 10, 10_000, 2);
    expect(await found()).toMatchObject({ serviceAnswers: 'unanswered' });
    await street.done('service', 'send', { shopId, says: { kind: 'text', text: '人工' } });
    const [talk] = await street.all('service_talks');
    expect(talk?.state).toBe('queued');
    street.cloud.clock.advance(25 * 60 * minute);
    expect(await found()).toMatchObject({ serviceAnswers: 'waiting' });
  });

  it('is refused so soon after the last one, and once a day has had enough', async () => {
    const first = await check();
    const soon = await street.ask('touchpoints', 'check', { shopId }, owner);
    expect(soon).toMatchObject({
      ok: false,
      error: { code: 'TOO_SOON', details: { againAt: first.againAt } },
    });
    for (let i = 1; i < 20; i++) await found();
    street.cloud.clock.advance(2 * minute);
    expect(await street.ask('touchpoints', 'check', { shopId }, owner)).toMatchObject({
      error: { code: 'TOO_SOON' },
    });
    expect((await get()).last?.againAt).toBeNull();
    street.cloud.clock.advance(day);
    await check();
  });

  it('answers a repeat of the same request what it found, and two at once the same', async () => {
    const once = { ...owner, requestId: requestId() };
    const first = await street.done('touchpoints', 'check', { shopId }, once);
    street.cloud.clock.advance(minute / 2);
    expect(await street.done('touchpoints', 'check', { shopId }, once)).toEqual(first);
    street.cloud.clock.advance(2 * minute);
    const [a, b] = await Promise.all([
      street.ask('touchpoints', 'check', { shopId }, owner),
      street.ask('touchpoints', 'check', { shopId }, owner),
    ]);
    expect([a, b].filter((one) => one.ok).map((one) => one.ok && one.data.at)).toContain(
      (await get()).last?.at,
    );
    expect((await street.all('touchpoint_days')).map(({ asked }) => asked)).toEqual([2]);
  });
});

describe('the night', () => {
  const nights = () => street.all('touchpoint_days');

  it('checks every open shop once a day, and what was checked stays when it comes again', async () => {
    await street.tick();
    const rows = await nights();
    expect(rows.map((row) => [row.shopId, row.night]).sort()).toEqual([
      ['cup', true],
      ['tea', true],
    ]);
    street.cloud.clock.advance(2 * minute);
    await street.tick();
    expect(await nights()).toEqual(rows);
    expect((await get()).last).toMatchObject({ by: 'night', at: rows[0]?.at });
  });

  it('goes on where it was killed, and looks at no shop twice', async () => {
    for (const call of [60, 70, 80]) {
      street.cloud.faults.add({ function: 'clock', action: '', call, when: 'kill' });
      await street.tick().catch(() => null);
      street.cloud.clock.advance(2 * minute);
    }
    street.cloud.faults.clear();
    await street.tick();
    expect((await nights()).map(({ night }) => night)).toEqual([true, true]);
    expect(await street.all('touchpoint_jobs')).toMatchObject([{ _id: 'night', done: true }]);
  });

  it('takes 25 operations a shop at most, and one when it is through', async () => {
    const ops = async () =>
      (await street.send('clock', { Type: 'Timer' }, { source: 'wx_trigger', openid: undefined })).record.ops;
    await street.tick();
    street.cloud.clock.advance(2 * minute);
    const through = await ops();
    const change = { $set: { day: '20200101' } };
    await street.store.update({ collection: 'touchpoint_jobs', filter: {}, change });
    await street.store.update({
      collection: 'touchpoint_days',
      filter: {},
      change: { $set: { night: false } },
      multi: true,
    });
    street.cloud.clock.advance(2 * minute);
    const both = (await ops()) - through;
    expect(both).toBeGreaterThan(20);
    expect(both).toBeLessThanOrEqual(2 * 25 + 4);
  });

  it('keeps thirty days, and shows how each of them stood', async () => {
    for (let i = 0; i < 4; i++) {
      await street.tick();
      street.cloud.clock.advance(day);
    }
    await street.done('search', 'rebuild', { shopId }, operator);
    await street.tick();
    const { history } = await get();
    expect(history.map(({ ok }) => ok.includes('foundByName'))).toEqual([false, false, false, false, true]);
    expect(history.every(({ day: on }, i) => i === 0 || on > history[i - 1]!.day)).toBe(true);
    street.cloud.clock.advance(29 * day);
    await street.tick();
    expect((await nights()).filter((row) => row.shopId === shopId)).toHaveLength(2);
  });
});
