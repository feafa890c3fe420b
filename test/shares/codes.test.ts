import { isCodeKey } from '../../domain/entrance/code-key';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { launchBy, seen } from '../insights/arrivals';
import { basket, green } from '../orders/basket';
import { member } from '../orders/goods';
import { differences } from './read-code';

const day = 86_400_000;
const page = { shopId: 'tea', productId: 'green' };
const editor = { openid: 'edits-tea' };
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(async () => {
  await street.fresh();
  await street.store.insert('members', [{ ...member('tea', 'edits-tea', 'editor') }]);
});
afterAll(() => street.close());

const poster = (openid: string, input: { shopId: string; productId?: string } = page) =>
  street.done('shares', 'poster', input, { openid });
const opened = (openid: string, code: string) =>
  street.ask('catalog', 'get', { code, launch: launchBy(1047, { k: code }) }, { openid });
const sourceOfOrder = async (openid: string) => {
  const { orders } = await street.orders('place', { ...basket(green()), launch: launchBy(1001) }, { openid });
  return (await street.read('orders', orders[0]?.orderId ?? '')).source;
};
const drawn = () => street.cloud.outbox.list(100).filter(({ api }) => api === 'wxacode.getUnlimited');

test('a poster’s code carries a key of 10 characters, and its picture leads a browser to the page', async () => {
  const { code, name, price, shop } = await poster('ann');
  expect(isCodeKey(code.key)).toBe(true);
  expect({ name, price, shop: shop.name }).toEqual({
    name: '货 green',
    price: { minPrice: 4500, maxPrice: 9800 },
    shop: 'tea 小店',
  });
  const picture = Buffer.from((await street.cloud.storage.read(`public/codes/${code.key}.png`)) ?? []);
  const { link } = await street.done('shares', 'link', { ...page, kind: 'url' }, editor);
  const { origin } = new URL(link);
  const address = `${origin}/#/pages/product/index?scene=${code.key}`;
  expect(await differences(picture, address)).toBe(0);
  expect(await differences(picture, address.replace('product', 'shop'))).toBeGreaterThan(100);
  expect(drawn().at(-1)?.data).toMatchObject({ scene: code.key, page: 'pages/product/index' });
});

test('whoever scans it comes to the product, and their order counts for who passed it on', async () => {
  const { code } = await poster('ann');
  expect(await opened('bob', code.key)).toMatchObject({
    ok: true,
    data: { product: { productId: 'green' } },
  });
  const source = await sourceOfOrder('bob');
  expect(source).toMatchObject({ scene: 1047, entrance: 'code', domain: 'private' });
  const ann = await street.done('catalog', 'get', { productId: 'green' }, { openid: 'ann' });
  expect(ann.share).toContain(source?.sharer);
});

test('a shop’s code opens the shop, not a product', async () => {
  const { code, price } = await poster('ann', { shopId: 'tea' });
  expect(price).toBe(null);
  const shop = await street.done('homepage', 'get', { code: code.key }, { openid: 'bob' });
  expect(shop.shop.shopId).toBe('tea');
  expect(await opened('bob', code.key)).toMatchObject({
    ok: false,
    error: { code: 'NOT_FOUND', field: 'code' },
  });
});

test('asked for again it is the same code, drawn once, and rows do not grow with the days', async () => {
  const first = await poster('ann');
  for (let i = 0; i < 4; i++) {
    street.cloud.clock.advance(day);
    expect((await poster('ann')).code.key).toBe(first.code.key);
  }
  expect([(await street.all('share_codes')).length, drawn().length]).toEqual([1, 1]);
  expect((await poster('ann')).code.expiresAt - first.code.expiresAt).toBeGreaterThanOrEqual(4 * day);
  expect((await poster('bob')).code.key).not.toBe(first.code.key);
});

test('one’s own code names nobody', async () => {
  const { code } = await poster('ann');
  await opened('ann', code.key);
  expect(await sourceOfOrder('ann')).toMatchObject({ entrance: 'code', sharer: '', domain: 'none' });
});

test('a code that is over opens its page and counts for nobody; later it is gone, with its picture', async () => {
  const { code } = await poster('ann');
  street.cloud.clock.advance(31 * day);
  expect(await opened('bob', code.key)).toMatchObject({ ok: true });
  expect((await sourceOfOrder('bob'))?.sharer).toBe('');
  street.cloud.clock.advance(60 * day);
  await street.tick();
  expect(await street.all('share_codes')).toEqual([]);
  expect(street.cloud.storage.stat(`public/codes/${code.key}.png`)).toBeUndefined();
  expect(await opened('bob', code.key)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});

test.each([
  ['another’s guess', '2222222222'],
  ['too long', 'k'.repeat(64)],
  ['a path', '../../pages/me'],
  ['a query', 's=1&shopId=tea'],
  ['markup', '<img src=x onerror=1>'],
  ['an operator', '{"$ne":""}'],
  ['nothing', ''],
])('a scene that is %s is answered plainly, and looked up only where it can be a key', async (_, scene) => {
  const [product, shop] = [await opened('bob', scene), await street.ask('homepage', 'get', { code: scene })];
  for (const answer of [product, shop]) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND', field: 'code' } });
  }
  expect(await street.all('visits')).toEqual([]);
});

test('a code of one shop names nobody in another', async () => {
  const { code } = await poster('ann');
  const launch = launchBy(1047, { k: code.key });
  await street.done('catalog', 'get', { productId: 'mug', launch }, { openid: 'bob' });
  const [touch] = await street.all('touches');
  expect(touch?.source).toMatchObject({ entrance: 'code', sharer: '' });
});

test('nobody may have codes drawn without end', async () => {
  const codes = Array.from({ length: 50 }, (_, i) => i);
  const made = await poster('ann');
  const [one] = await street.all('share_codes');
  await street.store.insert(
    'share_codes',
    codes.slice(1).map((i) => ({ ...one, _id: `${i}`.padStart(10, 'x'), productId: `p${i}` })),
  );
  const more = await street.ask('shares', 'poster', { shopId: 'tea' }, { openid: 'ann' });
  expect(more).toMatchObject({ ok: false, error: { code: 'OVER_LIMIT' } });
  expect((await poster('ann')).code).toEqual(made.code);
  street.cloud.clock.advance(day + 1);
  expect((await poster('ann', { shopId: 'tea' })).price).toBe(null);
});

test('what nobody could see is not passed on', async () => {
  const change = { $set: { status: 11 } };
  await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
  const code = async (input: { shopId: string; productId?: string }) => {
    const answer = await street.ask('shares', 'poster', input);
    return answer.ok ? 'ok' : answer.error.code;
  };
  expect(await code(page)).toBe('UNLISTED');
  expect(await code({ shopId: 'cup', productId: 'green' })).toBe('NOT_FOUND');
  expect(await code({ shopId: 'nowhere' })).toBe('NOT_FOUND');
});

test('a shop’s own code counts by account, and so does its path', async () => {
  const made = await street.done('shares', 'promote', { ...page, account: 'gh_weekly' }, editor);
  expect(made.path).toBe('pages/product/index?productId=green&account=gh_weekly');
  await opened('bob', made.code.key);
  await street.tick();
  expect((await seen(street, 'accounts')).names).toMatchObject([{ name: 'gh_weekly', visits: 1 }]);
  expect((await seen(street, 'sharers')).names).toEqual([]);
});

test('a shop finds the codes again that it had made, and no shopper’s', async () => {
  await poster('ann');
  const promote = (input: object) => street.done('shares', 'promote', { shopId: 'tea', ...input }, editor);
  const menu = await promote({ account: 'menu' });
  street.cloud.clock.advance(1);
  const print = await promote({ productId: 'green', account: 'print' });
  const codes = (more: object = {}) => street.done('shares', 'codes', { shopId: 'tea', ...more }, editor);
  const { codes: all, nextCursor } = await codes();
  expect(all).toMatchObject([
    { key: print.code.key, url: print.code.url, productId: 'green', title: '货 green', account: 'print' },
    { key: menu.code.key, productId: '', title: '', account: 'menu', expiresAt: menu.code.expiresAt },
  ]);
  expect(nextCursor).toBeNull();
  const first = await codes({ limit: 1 });
  expect((await codes({ limit: 1, cursor: first.nextCursor })).codes).toEqual(all.slice(1));
});

test('links are asked of WeChat once while they open', async () => {
  const link = (kind: 'short' | 'url') =>
    street.done('shares', 'link', { ...page, account: 'a', kind }, editor);
  const [short, url] = [await link('short'), await link('url')];
  expect(short.link).toMatch(/^#小程序:\/\/通店\/货 green\/[\w-]+$/);
  expect(url.link).toMatch(/#\/pages\/product\/index\?productId=green&account=a&scene=1194$/);
  expect(await link('short')).toEqual(short);
  const { links } = await street.done('shares', 'promote', { ...page, account: 'a' }, editor);
  expect(links).toEqual({ short, url });
  street.cloud.clock.advance(30 * day);
  expect((await link('short')).link).not.toBe(short.link);
});

test('what WeChat refuses is told plainly, and asked again another time', async () => {
  const change = { $set: { title: '代刷单，加微信' } };
  await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
  const answer = await street.ask('shares', 'link', { ...page, kind: 'short' }, editor);
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'CONTENT_REFUSED', details: { errCode: 40225 } },
  });
});

test('视频号 says who passed it on there, and no name of theirs is kept', async () => {
  const launch = {
    ...launchBy(1195),
    channels: { sharer: 'o-channels-friend', promoter: 'promoter-7' },
  };
  await street.done('catalog', 'get', { productId: 'green', launch }, { openid: 'bob' });
  const source = await sourceOfOrder('bob');
  expect(source).toMatchObject({ entrance: 'channels', domain: 'public', account: 'promoter-7' });
  expect(source?.sharer).toMatch(/^[a-z0-9]{16}$/);
  expect(await street.everything()).not.toContain('o-channels-friend');
});
