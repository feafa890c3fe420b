/** The index follows shops and goods: by the calls of whoever changes them, by jobs of the clock, by comparison. */
import type { SearchJobDoc } from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import type { FreshCloud } from '../orders/fresh';
import { openStreet, search } from './street';

interface Found {
  shops: { shopId: string }[];
  products: { productId: string; shopName: string }[];
}

let street: FreshCloud;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
beforeEach(() => street.fresh());
afterAll(() => street.close());

const set = (collection: string, _id: string, $set: object) =>
  street.store.update({ collection, filter: { _id }, change: { $set } });
const count = (collection: string) => street.store.count(collection);

async function rebuild(input: { shopId?: string; productId?: string; repair?: boolean } = {}): Promise<{
  running: boolean;
  last: { repaired: boolean; seen: number; drift: number; findings: object[] } | null;
}> {
  const caller = { openid: 'operator' };
  const { envelope } = await street.send('search', { action: 'rebuild', input }, caller);
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return envelope.data as never;
}

/** Ticks until no job is due. */
async function ticked(): Promise<number> {
  for (let n = 1; n <= 20; n++) {
    await street.tick();
    const jobs = await street.all('search_jobs');
    if (jobs.every((job) => job.dueAt > street.cloud.clock.now())) return n;
  }
  throw new Error('the pass does not end');
}

const pass = async (): Promise<SearchJobDoc> => street.read('search_jobs', 'pass');

test('a comparison finds what the index lacks, and the next one nothing', async () => {
  const listed = (await street.all('products')).filter((p) => p.status === 5).length;
  const open = (await street.all('shops')).filter((s) => s.status === 'open').length;
  const lacking = listed + open - (await count('search_goods')) - (await count('search_shops'));
  await rebuild();
  await ticked();
  expect((await pass()).last).toMatchObject({ drift: lacking });
  await rebuild();
  await ticked();
  expect((await pass()).last).toMatchObject({
    drift: 0,
    seen: (await count('shops')) + (await count('products')),
  });
});

test('an index that was lost is built again from nothing, the same as before', async () => {
  const before = [await street.all('search_shops'), await street.all('search_goods')];
  for (const collection of ['search_shops', 'search_goods']) {
    await street.store.remove({ collection, filter: {}, multi: true });
  }
  await rebuild();
  await ticked();
  const after = [await street.all('search_shops'), await street.all('search_goods')];
  const byId = (docs: { _id: string }[]) => new Map(docs.map((d) => [d._id, d]));
  for (const i of [0, 1]) {
    for (const [id, doc] of byId(before[i]!)) expect(byId(after[i]!).get(id)).toEqual(doc);
  }
});

test('mends what is missing, outdated and left over, and says how much that was', async () => {
  await rebuild();
  await ticked();
  const [first, second] = await street.all('search_goods');
  await set('search_goods', first!._id, { title: '错', grams: ['错'] });
  await street.store.remove({ collection: 'search_goods', filter: { _id: second!._id }, multi: false });
  await street.store.insert('search_goods', [{ ...first!, _id: 'zzz-gone' }]);
  await set('search_shops', 'laochen', { rank: '000' });
  await rebuild();
  await ticked();
  expect((await pass()).last).toMatchObject({ drift: 4 });
  expect((await street.read('search_goods', first!._id)).title).toBe(first!.title);
  expect((await street.read('search_goods', second!._id)).title).toBe(second!.title);
  expect((await street.all('search_goods')).map((d) => d._id)).not.toContain('zzz-gone');
});

test('goods of a closed shop are not shown, even before its entries follow', async () => {
  const of = (found: Found) => found.products.filter((p) => p.productId.startsWith('laochen-'));
  expect(of(await search<Found>(street, 'products', { text: '面', limit: 50 })).length).toBeGreaterThan(0);
  await set('shops', 'laochen', { status: 'closing' });
  expect(of(await search<Found>(street, 'products', { text: '面', limit: 50 }))).toEqual([]);
  expect((await search<Found>(street, 'shops', { text: '老陈西北面馆' })).shops).toEqual([]);
});

test('the goods follow a new name of their shop', async () => {
  await set('shops', 'laochen', { name: '秦原面庄' });
  await rebuild({ shopId: 'laochen' });
  expect((await search<Found>(street, 'shops', { text: '秦原面庄' })).shops).toMatchObject([
    { shopId: 'laochen' },
  ]);
  expect((await search<Found>(street, 'shops', { text: '老陈西北面馆' })).shops).toEqual([]);
  await ticked();
  const { products } = await search<Found>(street, 'products', { text: '秦原面庄', limit: 50 });
  expect(products.length).toBeGreaterThan(0);
  expect(products.every((p) => p.productId.startsWith('laochen-') && p.shopName === '秦原面庄')).toBe(true);
  expect((await street.all('search_jobs')).map((job) => job._id)).toEqual(['pass']);
});

/** A function that changed a shop or product, marked it in the same write, and died before it told the index. */
const diedAfter = (collection: 'shops' | 'products', _id: string, $set: object) =>
  set(collection, _id, { ...$set, searchDue: street.cloud.clock.now() });
const marked = async () =>
  [...(await street.all('shops')), ...(await street.all('products'))].filter(
    (d) => d.searchDue !== undefined,
  );
const shopIds = async (text: string) =>
  (await search<Found>(street, 'shops', { text })).shops.map((s) => s.shopId);

test.each([
  ['a new name', { name: '秦原面庄' }, '秦原面庄', true],
  ['another trade', { mainCategoryName: '手工刀剪' }, '手工刀剪', true],
  ['closing', { status: 'closing' }, '老陈西北面馆', false],
])('after a fault %s of a shop is right within one pass of the sweeper', async (_, change, text, found) => {
  await diedAfter('shops', 'laochen', change);
  await street.tick();
  expect((await shopIds(text)).includes('laochen')).toBe(found);
  expect(await marked()).toEqual([]);
});

test('after a fault a new weight moves a shop inside its tier, never across', async () => {
  await set('shops', 'laochen', { mainCategoryName: '茶叶' });
  await rebuild({ shopId: 'laochen' });
  await diedAfter('shops', 'laochen', { trafficWeight: 1e9 });
  await street.tick();
  const [first] = await shopIds('茶');
  expect(first).toBe('laochen');
  const named = await street.read('shops', 'laochen');
  const other = await street.read('shops', 'shanqian');
  expect((await shopIds(other.name))[0]).toBe('shanqian');
  expect(named.trafficWeight).toBe(1e9);
});

test.each([
  ['title', { title: '龙须糖葫芦' }, { text: '龙须糖葫芦' }, true],
  ['price', { minPrice: 77 }, { text: '面', fromFen: 77, toFen: 77 }, true],
  ['category', { categoryPath: ['天外来客'] }, { text: '天外来客' }, true],
  ['listing', { status: 11 }, { text: '面' }, false],
])(
  'after a fault the %s of a product is right within one pass of the sweeper',
  async (_, change, input, found) => {
    const one = (await search<Found>(street, 'products', { text: '面' })).products.find((p) =>
      p.productId.startsWith('laochen-'),
    )!;
    await diedAfter('products', one.productId, change);
    await street.tick();
    const { products } = await search<Found>(street, 'products', { ...input, limit: 50 });
    expect(products.map((p) => p.productId).includes(one.productId)).toBe(found);
    const entries = (await street.all('search_goods')).map((d) => d._id);
    expect(entries.includes(one.productId)).toBe(found);
    expect(await marked()).toEqual([]);
  },
);

test('of two changes at once the later is what stays, whichever tells the index first', async () => {
  await diedAfter('shops', 'laochen', { name: '秦原面庄' });
  await Promise.all([rebuild({ shopId: 'laochen' }), diedAfter('shops', 'laochen', { name: '渭水面庄' })]);
  await Promise.all([rebuild({ shopId: 'laochen' }), rebuild({ shopId: 'laochen' })]);
  expect(await shopIds('渭水面庄')).toEqual(['laochen']);
  expect(await marked()).toEqual([]);
});

/** A tick a minute: whole it is the thousand products of a shop that must follow in one. */
const many = process.env.TONGDIAN_PROVE === 'full' ? 1000 : 200;

test(`a new name is over ${many} products within one tick, beside a pass over everything`, async () => {
  const [one] = (await street.all('products')).filter((p) => p.shopId === 'laochen' && p.status === 5);
  const goods = Array.from({ length: many }, (_, i) => ({ ...one!, _id: `laochen-many-${i}` }));
  const shop = await street.read('shops', 'laochen');
  await street.store.insert('products', goods);
  await street.store.insert(
    'search_goods',
    goods.map((p) => ({ ...indexProduct(p, shop)! })),
  );
  await rebuild();
  await diedAfter('shops', 'laochen', { name: '秦原面庄' });
  await street.tick();
  const entries = (await street.all('search_goods')).filter((e) => e.shopId === 'laochen');
  expect(entries.length).toBeGreaterThan(many);
  expect(entries.filter((e) => !e.details.includes('秦原面庄'))).toEqual([]);
  expect((await street.all('search_jobs')).map((job) => job._id)).toEqual(['pass']);
});

test('the goods of a shop that closes count no more at once, and again when it opens', async () => {
  const [one] = (await street.all('products')).filter((p) => p.shopId === 'laochen' && p.status === 5);
  const goodsOf = (shopId: string, n: number, soldCount: number) =>
    Array.from({ length: n }, (_, i) => ({
      ...one!,
      _id: `${shopId}-sugar-${i}`,
      shopId,
      soldCount,
      title: '龙须糖葫芦',
    }));
  for (const goods of [goodsOf('shanqian', 40, 9000), goodsOf('laochen', 90, 0)]) {
    const shop = await street.read('shops', goods[0]!.shopId);
    await street.store.insert('products', goods);
    await street.store.insert(
      'search_goods',
      goods.map((p) => ({ ...indexProduct(p, shop)! })),
    );
  }
  const total = async () =>
    (await search<{ total: object }>(street, 'products', { text: '龙须糖葫芦' })).total;
  const told = async () => {
    const entries = (await street.all('search_goods')).filter((e) => e._id.startsWith('laochen-sugar'));
    return [...new Set(entries.map((e) => e.open))];
  };
  const moved = async (status: string) => {
    await diedAfter('shops', 'laochen', { status });
    await rebuild({ shopId: 'laochen' });
  };
  expect(await total()).toEqual({ n: 100, exact: false });
  await moved('closing');
  expect(await told()).toEqual([false]);
  expect(await total()).toEqual({ n: 40, exact: true });
  await street.tick();
  expect(await told()).toEqual([false]);
  await moved('open');
  expect(await told()).toEqual([true]);
  expect(await total()).toEqual({ n: 100, exact: false });
  // Entries of before it was kept.
  const filter = { shopId: 'laochen' };
  await street.store.update({
    collection: 'search_goods',
    filter,
    change: { $unset: { open: '' } },
    multi: true,
  });
  expect(await total()).toEqual({ n: 100, exact: false });
});

test('a pass that only looks says what differs and leaves it', async () => {
  await rebuild();
  await ticked();
  const [first] = await street.all('search_goods');
  await set('search_goods', first!._id, { title: '错' });
  await street.store.remove({ collection: 'search_shops', filter: { _id: 'laochen' }, multi: false });
  await rebuild({ repair: false });
  await ticked();
  const { last } = await rebuild({ repair: false });
  expect(last).toMatchObject({
    repaired: false,
    drift: 2,
    findings: expect.arrayContaining([
      { id: first!._id, why: 'outdated' },
      { id: 'laochen', why: 'missing' },
    ]),
  });
  expect((await street.read('search_goods', first!._id)).title).toBe('错');
});

test('searching goes on while the index is built anew, and a tick that dies is gone on with', async () => {
  await rebuild();
  const { faults } = street.cloud;
  faults.add({ function: 'clock', action: '', call: 25, when: 'kill' });
  await street.tick().catch(() => null);
  expect((await search<Found>(street, 'products', { text: '面' })).products.length).toBeGreaterThan(0);
  street.cloud.clock.advance(120_000);
  await ticked();
  await rebuild();
  await ticked();
  expect((await pass()).last).toMatchObject({ drift: 0 });
});

test('a product follows its own change at once, and is gone when it is unlisted', async () => {
  const [one] = await street.all('search_goods');
  const ids = async () =>
    (await search<Found>(street, 'products', { text: '龙须糖葫芦' })).products.map((p) => p.productId);
  expect(await ids()).not.toContain(one!._id);
  await set('products', one!._id, { title: '龙须糖葫芦 一串' });
  await rebuild({ productId: one!._id });
  expect(await ids()).toEqual([one!._id]);
  await set('products', one!._id, { status: 11 });
  expect(await ids()).not.toContain(one!._id);
  await rebuild({ productId: one!._id });
  expect((await street.all('search_goods')).map((d) => d._id)).not.toContain(one!._id);
});

test('a shop that opens is found, one that closes is gone', async () => {
  await set('shops', 'laochen', { status: 'closed' });
  await rebuild({ shopId: 'laochen' });
  expect((await street.all('search_shops')).map((d) => d._id)).not.toContain('laochen');
  await set('shops', 'laochen', { status: 'open' });
  await rebuild({ shopId: 'laochen' });
  expect((await search<Found>(street, 'shops', { text: '老陈西北面馆' })).shops).toHaveLength(1);
});

test('a merchant sees the place of the shop and what a query costs', async () => {
  await street.store.insert('members', [
    { _id: 'laochen~edits', shopId: 'laochen', openid: 'edits', role: 'editor', name: 'e', since: 1 },
  ]);
  const input = { shopId: 'laochen', text: '方便速食' };
  const { envelope } = await street.send('search', { action: 'explain', input }, { openid: 'edits' });
  expect(envelope).toMatchObject({ ok: true, data: { tier: 2, goods: { grams: expect.any(Array) } } });
  const { data } = envelope as unknown as {
    data: { place: number; goods: { touchedAtMost: number; matched: number } };
  };
  expect(data.place).toBe(1);
  expect(data.goods.touchedAtMost).toBeGreaterThanOrEqual(data.goods.matched);
});

test('the street comes with the index that the functions would write', async () => {
  for (const shop of await street.all('shops')) {
    const entry = indexShop(shop);
    if (entry && shop.name.length > 2 && !shop.name.endsWith('小店')) {
      expect(await street.read('search_shops', shop._id)).toEqual(entry);
    }
  }
});
