/** The index follows shops and goods: by the calls of whoever changes them, by jobs of the clock, by comparison. */
import type { SearchJobDoc } from '../../domain/documents';
import { indexShop } from '../../domain/search/shops';
import type { TestCloud } from '../orders/cloud';
import { openStreet, search } from './street';

interface Found {
  shops: { shopId: string }[];
  products: { productId: string; shopName: string }[];
}

let street: TestCloud;
beforeEach(async () => {
  street = await openStreet();
}, 60_000);
afterEach(() => street.close());

const set = (collection: string, _id: string, $set: object) =>
  street.store.update({ collection, filter: { _id }, change: { $set } });
const count = (collection: string) => street.store.count(collection);

async function rebuild(
  input: { shopId?: string; productId?: string } = {},
): Promise<{ running: boolean; last: { seen: number; drift: number } | null }> {
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
    if (jobs.every((job) => job.dueAt > Date.now())) return n;
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
