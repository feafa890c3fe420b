import type { SearchGoodsDoc } from '../../domain/documents';
import { goodsQuery } from '../../domain/search/goods';

/** Of each template's titles these many are cut up for queries. */
const each = 9;

/** Small letters, no spaces or punctuation; written apart from domain/search, for these titles. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '');

const words = (text: string): string[] => text.split(/\s+/).map(plain).filter(Boolean);

/** Queries of one, two, three or four characters and of two words, wherever they stand in the titles. */
export function goodsQueries(titles: readonly string[]): string[] {
  const some = [...new Set(titles)].filter((_, i, all) => i % Math.ceil(all.length / (15 * each)) === 0);
  const queries = some.flatMap((title, i) => {
    const at = i % Math.max(1, [...plain(title)].length - 4);
    const run = (n: number) => [...plain(title)].slice(at, at + n).join('');
    const parts = words(title);
    return [i % 9 === 0 ? run(1) : run(2), run(3 + (i % 2)), `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`];
  });
  return [...new Set(queries)].filter((q) => plain(q) !== '');
}

/** Which titles hold every word of each query: what a right answer is measured against. */
export function relevant(titles: readonly string[], queries: readonly string[]): Uint32Array[] {
  const folded = titles.map(plain);
  return queries.map((query) => {
    const wanted = words(query);
    const found: number[] = [];
    folded.forEach((title, i) => {
      if (wanted.every((w) => title.includes(w))) found.push(i);
    });
    return Uint32Array.from(found);
  });
}

/** Counts, from entries that pass by, what one index range costs: as a database without intersections would read it. */
export class Ranges {
  private readonly entries = new Map<string, { rank: string; grams: ReadonlySet<string> }[]>();
  private readonly asked: ReadonlySet<string>;

  constructor(queries: readonly string[]) {
    this.asked = new Set(queries.flatMap((q) => goodsQuery(q)?.grams ?? []));
  }

  see(entry: SearchGoodsDoc): void {
    const held = entry.grams.filter((gram) => this.asked.has(gram));
    const row = { rank: entry.rank, grams: new Set(held) };
    for (const gram of held) {
      const range = this.entries.get(gram) ?? [];
      range.push(row);
      this.entries.set(gram, range);
    }
  }

  /** Entries read of the rarest gram's range, in rank order, until there are so many candidates. */
  touched(query: string, candidates: number): number {
    const grams = goodsQuery(query)?.grams ?? [];
    const rarest = grams.map((g) => this.entries.get(g) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
    let found = 0;
    for (const [i, row] of [...rarest].sort((a, b) => (a.rank < b.rank ? 1 : -1)).entries()) {
      if (grams.every((g) => row.grams.has(g))) found++;
      if (found === candidates) return i + 1;
    }
    return rarest.length;
  }
}
