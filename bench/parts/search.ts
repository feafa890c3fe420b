import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { SearchGoodsDoc } from '../../domain/documents';
import { LARGE_PRODUCTS_PER_SHOP, LARGE_SHOPS } from '../../local/demo/large';
import { type Part, percentile, type Row } from '../row';
import { measurePeers } from './search-peers';
import { qualityOf } from './search-quality';
import { goodsQueries, Ranges } from './search-queries';
import { openSearchStreet, type SearchStreet } from './search-street';

const tenth = LARGE_SHOPS / 10;
const shown = 20;
/** Matches that a query goes through to tell how many there are; see cloudfunctions/search/find-goods.ts. */
const candidates = 102;
const changes = 30;

interface Asked {
  store: number[];
  whole: number[];
  ops: number[];
}

/** Search over the large street: its own time in the store, what it reads, and engines in memory beside it. */
export const searching: Part = {
  name: 'search',
  about: `search over ${LARGE_SHOPS} shops and ${LARGE_SHOPS * LARGE_PRODUCTS_PER_SHOP} products`,
  needs: 'nothing',
  async run({ root, data, say }) {
    const dir = mkdtempSync(path.join(data, 'search-'));
    const street = await openSearchStreet(dir, path.join(root, 'dist', 'cloudfunctions'));
    try {
      return await measure(street, root, dir, say);
    } finally {
      await street.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

async function measure(
  street: SearchStreet,
  root: string,
  dir: string,
  say: (line: string) => void,
): Promise<Row[]> {
  const titles: string[] = [];
  let grams = 0;
  say('search: writing a tenth of the street');
  const early: SearchGoodsDoc[] = [];
  const first = await street.fill(0, tenth, (entry) => early.push(entry));
  const queries = goodsQueries(await sourceTitles(street));
  const ranges = new Ranges(queries);
  const seen = (entry: SearchGoodsDoc) => {
    titles.push(entry.title);
    grams += entry.grams.length;
    ranges.see(entry);
  };
  early.splice(0).forEach(seen);
  const small = await askAll(street, 'products', queries);
  const touched = () => queries.map((q) => ranges.touched(q, candidates));
  const touchedSmall = touched();
  say('search: writing the rest');
  const rest = await street.fill(tenth, LARGE_SHOPS, seen);
  const large = await askAll(street, 'products', queries);
  const shops = await askAll(street, 'shops', await shopQueries(street));
  const quality = await qualityOf(street.store, titles, queries);
  const updates = await changeSome(street);
  return [
    ...shopRows(shops),
    ...goodsRows(small, large),
    ...touchedRows(touchedSmall, touched()),
    {
      what: 'recall',
      value: 100 * quality.recall,
      unit: '%',
      target: 99.5,
      atLeast: true,
      note: `${queries.length} queries against “title contains every word”`,
    },
    {
      what: 'precision',
      value: 100 * quality.precision,
      unit: '%',
      target: 99,
      atLeast: true,
      note: 'of the same; shop names and attributes count apart',
    },
    { what: 'index entries a product', value: grams / titles.length, unit: 'entries' },
    {
      what: 'index size a product',
      value: (first.indexBytes + rest.indexBytes) / titles.length / 1000,
      unit: 'kB',
      note: 'growth of the data file, the entry’s own text included',
    },
    ...updates,
    ...measurePeers(root, dir, titles, queries, say),
  ];
}

/** Titles as sellers wrote them, of the first shop of each kind. */
async function sourceTitles({ store }: SearchStreet): Promise<string[]> {
  const found = await store.get({ collection: 'products', limit: 1000, sort: { _id: 1 } });
  const more = await store.get({ collection: 'products', limit: 1000, skip: 1000, sort: { _id: 1 } });
  return [...found.docs(), ...more.docs()].map((p) => String(p.title));
}

/** Names, parts of names, trades, what only sounds like one and what holds a typo. */
async function shopQueries({ store }: SearchStreet): Promise<string[]> {
  const found = await store.get({ collection: 'search_shops', limit: 1000, sort: { _id: 1 } });
  return found
    .docs()
    .filter((_, i) => i % 20 === 7)
    .flatMap(({ name, category }, i) => {
      const letters = [...String(name)];
      const typo = letters.map((c, at) => (at === 1 ? '龘' : c)).join('');
      return [
        String(name),
        letters.slice(0, 2).join(''),
        i % 2 ? String(category) : typo,
        ['yx', 'cs', 'mg'][i % 3] ?? '',
      ];
    });
}

async function askAll(street: SearchStreet, action: string, queries: readonly string[]): Promise<Asked> {
  const asked: Asked = { store: [], whole: [], ops: [] };
  for (const text of queries.slice(0, 30)) await street.ask(action, { text, limit: shown });
  for (const text of queries) {
    const { store, ms } = await street.ask(action, { text, limit: shown });
    asked.store.push(store.ms);
    asked.whole.push(ms);
    asked.ops.push(store.ops);
  }
  return asked;
}

const shopRows = ({ store, whole, ops }: Asked): Row[] => [
  {
    what: 'shops: p50 in the store',
    value: percentile(store, 50),
    unit: 'ms',
    target: 8,
    note: `${store.length} queries: names, parts, trades, pinyin, typos`,
  },
  { what: 'shops: p99 in the store', value: percentile(store, 99), unit: 'ms' },
  {
    what: 'shops: p50 of the call',
    value: percentile(whole, 50),
    unit: 'ms',
    note: 'function, SDK and wire included',
  },
  { what: 'shops: operations, most', value: Math.max(...ops), unit: 'ops' },
];

const goodsRows = (small: Asked, { store, whole, ops }: Asked): Row[] => [
  {
    what: 'goods: p50 in the store',
    value: percentile(store, 50),
    unit: 'ms',
    target: 12,
    note: `${store.length} queries of 1–4 characters and of two words`,
  },
  { what: 'goods: p95 in the store', value: percentile(store, 95), unit: 'ms' },
  { what: 'goods: p99 in the store', value: percentile(store, 99), unit: 'ms', target: 60 },
  {
    what: 'goods: p50 of the call',
    value: percentile(whole, 50),
    unit: 'ms',
    note: 'function, SDK and wire included',
  },
  {
    what: 'goods: p50, 10,000 to 100,000',
    value: percentile(store, 50) / percentile(small.store, 50),
    unit: '×',
    target: 1.5,
  },
  { what: 'goods: operations, median', value: percentile(ops, 50), unit: 'ops' },
];

/** What a database that walks one range reads; ours looks the other grams up in the index and reads the candidates alone. */
const touchedRows = (small: readonly number[], large: readonly number[]): Row[] => [
  {
    what: 'entries of one range, 10,000: p50',
    value: percentile(small, 50),
    unit: 'docs',
    note: `to show ${shown}; where the database joins no ranges`,
  },
  {
    what: 'entries of one range, 10,000: p95',
    value: percentile(small, 95),
    unit: 'docs',
    target: 20 * shown,
  },
  { what: 'entries of one range, 100,000: p50', value: percentile(large, 50), unit: 'docs' },
  { what: 'entries of one range, 100,000: p95', value: percentile(large, 95), unit: 'docs' },
];

/** Changes products one by one and has their entries follow. */
async function changeSome(street: SearchStreet): Promise<Row[]> {
  const times: number[] = [];
  const ops: number[] = [];
  for (let i = 0; i < changes; i++) {
    const productId = `s${String((i * 31) % LARGE_SHOPS).padStart(4, '0')}-p${String(i).padStart(3, '0')}`;
    const change = { $set: { title: `改名的商品 ${i}`, updatedAt: Date.UTC(2026, 10, 21) + i } };
    await street.store.update({ collection: 'products', filter: { _id: productId }, change });
    const { store } = await street.ask('rebuild', { productId });
    times.push(store.ms);
    ops.push(store.ops);
  }
  return [
    {
      what: 'index update of a changed title: p50',
      value: percentile(times, 50),
      unit: 'ms',
      note: 'in the store, flushed to disk',
    },
    { what: 'index update: operations, most', value: Math.max(...ops), unit: 'ops' },
  ];
}
