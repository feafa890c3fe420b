/** What others typed is suggested once it led enough different shoppers, and only if it finds what they opened. */
import type { TestCloud } from '../orders/cloud';
import { openStreet, search } from './street';

let street: TestCloud;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

async function led(openid: string, input: object): Promise<boolean> {
  const { envelope } = await street.send('search', { action: 'led', input }, { openid });
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return (envelope.data as { noted: boolean }).noted;
}
const popular = async (input: object = {}) =>
  (await search<{ queries: string[] }>(street, 'popular', input)).queries;
const suggested = async (text: string) =>
  (await search<{ queries: string[] }>(street, 'suggest', { text })).queries;

test('a query is suggested from the fifth shopper on, and not for one who comes five times', async () => {
  const asked = { text: '西北面馆', shopId: 'laochen' };
  for (let i = 0; i < 6; i++) expect(await led('one', asked)).toBe(true);
  for (const openid of ['two', 'three', 'four']) await led(openid, asked);
  expect(await suggested('西北')).toEqual([]);
  expect(await popular()).toEqual([]);
  await led('five', { ...asked, text: ' 西北麵館。' });
  expect(await suggested('西北')).toEqual(['西北面馆']);
  expect(await suggested('西北面馆')).toEqual([]);
  expect(await popular()).toEqual(['西北面馆']);
});

test('what most shoppers were led by is popular, most of them first, as many as asked for', async () => {
  for (let i = 0; i < 7; i++) await led(`tea${i}`, { text: '老陈', shopId: 'laochen' });
  expect(await popular()).toEqual(['老陈', '西北面馆']);
  expect(await popular({ limit: 1 })).toEqual(['老陈']);
});

test('what does not find what was opened is never kept', async () => {
  const before = (await street.all('search_queries')).length;
  expect(await led('one', { text: '加微信 茶', shopId: 'laochen' })).toBe(false);
  expect(await led('one', { text: '西北面馆', shopId: 'nowhere' })).toBe(false);
  expect(await led('one', { text: '13800138000', shopId: 'laochen' })).toBe(false);
  expect((await street.all('search_queries')).length).toBe(before);
});

test('keeps who was led as digests that join no two queries', async () => {
  const [product] = await street.all('search_goods');
  await led('one', { text: product!.title.slice(0, 2), productId: product!._id });
  const kept = await street.all('search_queries');
  expect(kept.length).toBe(3);
  expect(JSON.stringify(kept)).not.toContain('"one"');
  const [a, b] = kept.map((q) => q.shoppers);
  expect(a!.filter((digest) => b!.includes(digest))).toEqual([]);
});

test('what led nobody for 90 days is forgotten', async () => {
  await street.store.update({
    collection: 'search_queries',
    filter: { text: '西北面馆' },
    change: { $set: { lastAt: Date.now() - 91 * 86_400_000 } },
  });
  await street.tick();
  expect((await street.all('search_queries')).map((q) => q.text)).not.toContain('西北面馆');
  expect(await suggested('西北')).toEqual([]);
});

test.each([
  [{ text: '茶' }],
  [{ text: '茶', shopId: 'laochen', productId: 'laochen-p1' }],
  [{ text: { $ne: '' }, shopId: 'laochen' }],
])('%j is refused', async (input) => {
  const { envelope } = await street.send('search', { action: 'led', input }, { openid: 'one' });
  expect(envelope).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } });
});
