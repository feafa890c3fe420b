/** Ten thousand titles of the large street: what is found against what holds every word, and what a query costs. */
import { collections } from '../../cloudfunctions/platform/collections';
import type { SearchGoodsDoc } from '../../domain/documents';
import { goodsMatch, goodsQuery, indexProduct } from '../../domain/search/goods';
import { largeBatch } from '../../local/demo/large';
import { type MemoryStore, memoryStore } from '../../local/store';
import { now, pictures } from './street';

const shopsTaken = 100;
const shown = 20;

const batch = largeBatch(0, shopsTaken, pictures, now);
const shopOf = new Map(batch.shops.map((s) => [s._id, s]));
const entries = batch.products.map((p) => ({
  title: p.title,
  entry: indexProduct(p, shopOf.get(p.shopId)!) as SearchGoodsDoc,
}));

/** Written apart from domain/search: small letters and no spaces, as these titles hold no Traditional and no wide ones. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '');

/** Every eleventh title gives its characters 1, 2, 3–4 and a pair of words, wherever they stand. */
const queries = [
  ...new Set(
    [...new Set(batch.products.map((p) => p.title))].flatMap((title, i) => {
      const words = title.split(/\s+/).filter(Boolean);
      const at = i % Math.max(1, plain(title).length - 4);
      const run = (n: number) => [...plain(title)].slice(at, at + n).join('');
      return [run(1), run(2), run(2 + (i % 3)), `${words[0]} ${words.at(-1)}`].filter((q) => plain(q) !== '');
    }),
  ),
].filter((_, i) => i % 7 === 0);

test('finds what holds every word, and little else', () => {
  let relevant = 0;
  let found = 0;
  let right = 0;
  const sets = entries.map(({ title, entry }) => ({
    plain: plain(title),
    grams: new Set(entry.grams),
    entry,
  }));
  for (const text of queries) {
    const q = goodsQuery(text)!;
    const words = text.split(/\s+/).map(plain).filter(Boolean);
    for (const { plain: title, grams, entry } of sets) {
      const wanted = words.every((w) => title.includes(w));
      const given = q.grams.every((g) => grams.has(g)) && (goodsMatch(q, entry) ?? 0) >= 2;
      if (wanted) relevant++;
      if (given) found++;
      if (wanted && given) right++;
    }
  }
  console.log(
    `${queries.length} queries, ${relevant} matches: recall ${right / relevant}, precision ${right / found}`,
  );
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(right / relevant).toBeGreaterThanOrEqual(0.995);
  expect(right / found).toBeGreaterThanOrEqual(0.99);
}, 60_000);

describe('at 10,000 products', () => {
  let store: MemoryStore;
  beforeAll(async () => {
    store = await memoryStore({ collections, now: () => now });
    for (let i = 0; i < entries.length; i += 500) {
      await store.insert(
        'search_goods',
        entries.slice(i, i + 500).map(({ entry }) => ({ ...entry })),
      );
    }
  }, 120_000);

  /** Reads a page of candidates as the function does. @returns entries looked at, where that is 200 or more. */
  async function touched(text: string): Promise<{ returned: number; examined: number }> {
    const q = goodsQuery(text)!;
    const filter = { $and: q.grams.map((gram) => ({ grams: gram })) };
    const before = JSON.stringify(store.stats().wasteful);
    const { texts } = await store.get({
      collection: 'search_goods',
      filter,
      sort: { rank: -1 },
      limit: 200,
    });
    const { wasteful } = store.stats();
    const noted = JSON.stringify(wasteful) === before ? undefined : wasteful[0];
    return { returned: texts.length, examined: noted?.examined ?? Math.min(texts.length * 10, 200) };
  }

  test('typical queries look at no more than 20 entries for each result shown', async () => {
    const typical = queries.filter((q) => [...q].length >= 2).slice(0, 60);
    const worst = { text: '', examined: 0 };
    for (const text of typical) {
      const { returned, examined } = await touched(text);
      expect(returned).toBeGreaterThan(0);
      if (examined > worst.examined) Object.assign(worst, { text, examined });
    }
    console.log(`most entries looked at: ${worst.examined}, for ${worst.text}`);
    expect(worst.examined).toBeLessThanOrEqual(20 * shown);
  }, 60_000);
});
