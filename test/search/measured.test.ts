/** Titles of the large street, 100,000 under TONGDIAN_PROVE and a tenth without: what is found against what holds every word, and what a query costs. */
import type { SearchGoodsDoc } from '../../domain/documents';
import { goodsMatch, goodsQuery } from '../../domain/search/goods';
import { largeBatch } from '../../local/demo/large';
import { now, pictures } from './street';

const shopsTaken = process.env.TONGDIAN_PROVE === 'full' ? 1000 : 100;
const shown = 20;
/** Matches that search goes through for a page. */
const candidatesTaken = 102;

const batch = largeBatch(0, 100, pictures, now);
const entries = batch.products.map((p, i) => ({
  title: p.title,
  entry: batch.search_goods[i] as SearchGoodsDoc,
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

/** What is kept of a title: its plain form, and of its entry the grams that any query asks for. */
const asked = new Set(queries.flatMap((text) => goodsQuery(text)!.grams));
function kept(title: string, { grams, ...entry }: SearchGoodsDoc) {
  return { plain: plain(title), grams: new Set(grams.filter((g) => asked.has(g))), entry };
}

test(`finds what holds every word of ${shopsTaken * 100} titles, and little else`, () => {
  let relevant = 0;
  let found = 0;
  let right = 0;
  const sets = [];
  for (let i = 0; i < shopsTaken; i += 50) {
    const some = largeBatch(i, i + 50, pictures, now);
    sets.push(...some.products.map((p, j) => kept(p.title, some.search_goods[j]!)));
  }
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
  expect(sets.length).toBe(shopsTaken * 100);
  expect(queries.length).toBeGreaterThanOrEqual(100);
  for (const characters of [1, 2]) expect(queries.some((q) => [...q].length === characters)).toBe(true);
  expect(right / relevant).toBeGreaterThanOrEqual(0.995);
  expect(right / found).toBeGreaterThanOrEqual(0.99);
}, 300_000);

describe('at 10,000 products', () => {
  const byRank = entries.map((e) => e.entry).sort((a, b) => (a.rank < b.rank ? 1 : -1));
  const ranges = new Map<string, SearchGoodsDoc[]>();
  for (const entry of byRank) {
    for (const gram of entry.grams) {
      const range = ranges.get(gram) ?? [];
      range.push(entry);
      ranges.set(gram, range);
    }
  }

  /** Entries looked at in the range of the rarest gram, from the highest rank down, until the candidates are full. */
  function touched(text: string): number {
    const { grams } = goodsQuery(text)!;
    const rarest = grams.map((g) => ranges.get(g) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
    let candidates = 0;
    for (const [i, entry] of rarest.entries()) {
      if (grams.every((g) => entry.grams.includes(g))) candidates++;
      if (candidates === candidatesTaken) return i + 1;
    }
    return rarest.length;
  }

  test('typical queries look at no more than 20 entries for each result shown', () => {
    const costs = queries
      .filter((q) => [...q].length >= 2)
      .map((text) => ({ text, examined: touched(text) }))
      .sort((a, b) => b.examined - a.examined);
    const within = costs.filter((c) => c.examined <= 20 * shown).length / costs.length;
    const [worst] = costs;
    console.log(
      `${costs.length} queries, ${within} within 20 × results; most: ${worst?.examined} for ${worst?.text}; ` +
        `median ${costs[Math.floor(costs.length / 2)]?.examined}`,
    );
    expect(within).toBeGreaterThanOrEqual(0.99);
    expect(worst?.examined).toBeLessThanOrEqual(2000);
  }, 60_000);
});
