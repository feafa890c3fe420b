import { goodsMatch, goodsQuery } from '../../domain/search/goods';
import type { Store } from '../../local/store';
import { judged } from './search-peers';
import { relevant } from './search-queries';

/** What the index gives for each query, all pages, checked as search checks it. */
export async function qualityOf(store: Store, titles: readonly string[], queries: readonly string[]) {
  const numberOf = new Map<string, number>();
  const all = await everyId(store);
  all.forEach((id, i) => {
    numberOf.set(id, i);
  });
  const right = relevant(titles, queries);
  const found: number[][] = [];
  for (const query of queries) found.push((await matches(store, query)).map((id) => numberOf.get(id) ?? -1));
  return judged(found, right);
}

async function everyId(store: Store): Promise<string[]> {
  return pages(
    store,
    {},
    { _id: 1 },
    (last) => ({ _id: { $gt: last._id } }),
    (doc) => [String(doc._id)],
  );
}

async function matches(store: Store, query: string): Promise<string[]> {
  const q = goodsQuery(query);
  if (!q) return [];
  const filter = { $and: q.grams.map((gram) => ({ grams: gram })) };
  return pages(
    store,
    filter,
    { rank: -1 },
    (last) => ({ rank: { $lt: last.rank } }),
    (doc) => {
      const entry = doc as unknown as { _id: string; title: string; details: string[] };
      return (goodsMatch(q, entry) ?? 0) >= 2 ? [entry._id] : [];
    },
  );
}

async function pages(
  store: Store,
  filter: Record<string, unknown>,
  sort: Record<string, 1 | -1>,
  next: (last: Record<string, unknown>) => Record<string, unknown>,
  take: (doc: Record<string, unknown>) => string[],
): Promise<string[]> {
  const taken: string[] = [];
  let more: Record<string, unknown> = {};
  for (;;) {
    const projection = { title: 1, details: 1, rank: 1 };
    const found = await store.get({
      collection: 'search_goods',
      filter: { ...filter, ...more },
      sort,
      limit: 1000,
      projection,
    });
    const docs = found.docs();
    taken.push(...docs.flatMap(take));
    const last = docs.at(-1);
    if (docs.length < 1000 || !last) return taken;
    more = next(last);
  }
}
