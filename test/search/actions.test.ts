import type { TestCloud } from '../orders/cloud';
import { openStreet, search } from './street';

interface Shops {
  shops: { shopId: string; name: string; tier: number; marks: [number, number][] }[];
  nextCursor: string | null;
  help: { instead: string | null; categories: string[] } | null;
}
interface Goods {
  products: {
    productId: string;
    title: string;
    shopId: string;
    minPrice: number;
    soldOut: boolean;
    marks: [number, number][];
  }[];
  nextCursor: string | null;
  total: { n: number; exact: boolean } | null;
  help: Shops['help'];
}

let street: TestCloud;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

const goods = (input: object) => search<Goods>(street, 'products', input);
const shops = (input: object) => search<Shops>(street, 'shops', input);

test('pages of goods follow one another without gap or repeat', async () => {
  const whole = await goods({ text: '茶', limit: 50 });
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await goods({ text: '茶', limit: 7, cursor });
    ids.push(...page.products.map((p) => p.productId));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 50)).toEqual(whole.products.map((p) => p.productId));
  expect(whole.total).toEqual({ n: ids.length, exact: true });
});

test('pages of shops go through the tiers in order, each shop once', async () => {
  const seen: Shops['shops'] = [];
  let cursor: string | undefined;
  do {
    const page = await shops({ text: '山', limit: 1, cursor });
    seen.push(...page.shops);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen.map((s) => s.shopId)).size).toBe(seen.length);
  expect(seen.map((s) => s.tier)).toEqual(seen.map((s) => s.tier).sort());
});

test('filters and sorts hold', async () => {
  const all = await goods({ text: '茶', limit: 50 });
  const shopId = all.products[0]!.shopId;
  const inside = await goods({ text: '茶', shopId, limit: 50 });
  expect(inside.products.map((p) => p.productId).sort()).toEqual(
    all.products
      .filter((p) => p.shopId === shopId)
      .map((p) => p.productId)
      .sort(),
  );
  const cheap = await goods({ text: '茶', sort: 'cheap', limit: 50 });
  const prices = cheap.products.map((p) => p.minPrice);
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
  const middle = prices[Math.floor(prices.length / 2)]!;
  const under = await goods({ text: '茶', toFen: middle, limit: 50 });
  expect(under.products.map((p) => p.productId).sort()).toEqual(
    cheap.products
      .filter((p) => p.minPrice <= middle)
      .map((p) => p.productId)
      .sort(),
  );
  expect((await goods({ text: '茶', fromFen: middle + 1, limit: 50 })).products).toHaveLength(
    prices.filter((p) => p > middle).length,
  );
});

test('what is sold out is left out where asked for', async () => {
  const [first] = (await goods({ text: '茶' })).products;
  await street.store.update({
    collection: 'stocks',
    filter: { productId: first!.productId },
    change: { $set: { available: 0 } },
    multi: true,
  });
  const shown = await goods({ text: '茶', limit: 50 });
  expect(shown.products.find((p) => p.productId === first!.productId)).toMatchObject({ soldOut: true });
  const left = await goods({ text: '茶', inStock: true, limit: 50 });
  expect(left.products.map((p) => p.productId)).not.toContain(first!.productId);
  expect(left.products.length).toBeGreaterThan(0);
});

test('marks say where the words stand', async () => {
  const { products } = await goods({ text: '茶' });
  for (const { title, marks } of products.filter((p) => p.title.includes('茶'))) {
    expect(marks.length).toBeGreaterThan(0);
    for (const [from, to] of marks) expect(title.slice(from, to)).toMatch(/^茶+$/);
  }
});

test('nothing found leads on and says so', async () => {
  const near = await goods({ text: '茶 龘龘龘' });
  expect(near.help).toEqual({ instead: '茶', without: '龘龘龘', categories: [] });
  expect(near.products.length).toBeGreaterThan(0);
  const none = await goods({ text: '茶龘' });
  expect(none.products).toEqual([]);
  expect(none.help?.instead).toBeNull();
  expect(none.help?.categories.length).toBeGreaterThan(0);
  expect((await shops({ text: '龘' })).help).toEqual({ instead: null, without: null, categories: [] });
});

test('suggests shops, categories and goods', async () => {
  const data = await search<{ shops: { name: string }[]; categories: string[]; products: object[] }>(
    street,
    'suggest',
    { text: 'lcxb' },
  );
  expect(data.shops[0]?.name).toBe('老陈西北面馆');
  expect(data.categories).toContain('方便速食');
  const tea = await search<{ products: object[] }>(street, 'suggest', { text: '茶' });
  expect(tea.products.length).toBe(5);
});

test.each([
  ['.*'],
  ['(a+)+$'],
  ['$where'],
  ['{"$gt":""}'],
  ['\ud800\ud800'],
  ['😀'],
  ['😀'.repeat(100)],
  ['茶'.repeat(100)],
  ['a'.repeat(100)],
  ['a b c d e f g h i j k l m n o p q r s t u v w x y z'],
  ['。'],
  ['\u0000茶'],
])('%j gets a clear answer', async (text) => {
  for (const action of ['shops', 'products', 'suggest']) {
    const { envelope, record } = await street.send(
      'search',
      { action, input: { text } },
      { openid: undefined },
    );
    expect(envelope).toMatchObject({ ok: true });
    expect(record.ops).toBeLessThanOrEqual(30);
  }
});

test('nothing typed makes the store walk more than it gives', async () => {
  await shops({ text: '.* $where' });
  await goods({ text: '\ud800茶 a b c' });
  const wasteful = street.store
    .stats()
    .wasteful.filter((read) => /^(search_|shops|products)/.test(read.collection));
  expect(wasteful).toEqual([]);
});

test.each([
  [{ text: 'x'.repeat(10_000) }],
  [{ text: '茶'.repeat(101) }],
  [{ text: '   ' }],
  [{ text: { $where: '1' } }],
  [{ text: ['茶'] }],
  [{ text: '茶', sort: '$rank' }],
  [{ text: '茶', shopId: { $ne: '' } }],
  [{ text: '茶', fromFen: -1 }],
])('%j is refused', async (input) => {
  const { envelope } = await street.send('search', { action: 'products', input }, { openid: undefined });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } });
});

test('a cursor of no list of ours starts the list anew', async () => {
  const { products } = await goods({ text: '茶', limit: 5 });
  for (const cursor of ['nonsense', Buffer.from('["~",1e9,3]').toString('base64url')]) {
    expect((await goods({ text: '茶', limit: 5, cursor })).products).toEqual(products);
  }
  const beyond = await goods({
    text: '茶',
    limit: 5,
    cursor: Buffer.from('["",1e15]').toString('base64url'),
  });
  expect(beyond.products).toEqual([]);
});
