import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from './index';
import type { CollectionDeclaration, Doc, Store } from './port';

/** What the store does alone, without the SDK and the wire. Medians of several rounds. */
export interface StoreNumbers {
  documents: number;
  /** `where` on two fields, ordered by a third, 20 documents, through one index. */
  indexedReadsPerSecond: number;
  /** One document by its id. */
  idReadsPerSecond: number;
  /** Read two documents, update both, commit: answered when flushed to the disk. */
  durableTransactionsPerSecond: number;
  insertsPerSecond: number;
}

const SHOPS = 1_000;
const CLIENTS = 32;
const ROUNDS = 3;

const declared: CollectionDeclaration[] = [
  {
    name: 'products',
    schema: 1,
    indexes: [
      {
        name: 'shop',
        keys: [
          { field: 'shopId', direction: 1 },
          { field: 'status', direction: 1 },
          { field: 'rank', direction: -1 },
        ],
      },
      {
        name: 'category',
        keys: [
          { field: 'categoryIds', direction: 1 },
          { field: 'rank', direction: -1 },
        ],
      },
    ],
  },
];

const product = (n: number): Doc => ({
  _id: `p${n}`,
  shopId: `s${n % SHOPS}`,
  status: n % 9 === 0 ? 'off' : 'on',
  rank: (n * 7919) % 100_003,
  title: `示例商品 ${n}`,
  categoryIds: [`c${n % 40}`, `c${n % 7}`],
  priceFen: 100 + (n % 5_000),
  available: 1_000_000,
  detail: '一件看得见摸得着的好东西。'.repeat(20),
});

async function fill(store: Store, documents: number): Promise<number> {
  const start = performance.now();
  for (let n = 0; n < documents; n += 1_000) {
    const batch = Array.from({ length: Math.min(1_000, documents - n) }, (_, i) => product(n + i));
    await store.insert('products', batch);
  }
  return documents / ((performance.now() - start) / 1_000);
}

/** Runs `work` from many clients at once for about `ms`; gives how often per second it was done. */
async function rate(ms: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let done = 0;
  const client = async (seed: number) => {
    for (let n = seed; performance.now() - start < ms; n += CLIENTS) {
      await work(n);
      done++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  return done / ((performance.now() - start) / 1_000);
}

async function median(round: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < ROUNDS; i++) all.push(await round());
  return Math.round(all.sort((a, b) => a - b)[ROUNDS >> 1]!);
}

const indexedRead = (store: Store) => (n: number) =>
  store.get({
    collection: 'products',
    filter: { shopId: `s${(n * 31) % SHOPS}`, status: 'on' },
    sort: { rank: -1 },
    limit: 20,
  });

/** Clients work on documents of their own, so that what is measured is the disk and not the conflicts. */
const transaction = (store: Store, documents: number) => async (n: number) => {
  const client = n % CLIENTS;
  const span = Math.floor(documents / CLIENTS / 2);
  const first = client * span * 2 + (Math.floor(n / CLIENTS) % span) * 2;
  const t = await store.startTransaction();
  for (const id of [`p${first}`, `p${first + 1}`]) {
    const on = { collection: 'products', filter: { _id: id }, transaction: t };
    await store.get(on);
    await store.update({ ...on, change: { $inc: { available: -1 } } });
  }
  await store.commit(t);
};

/** Measures the durable store at `documents` products in a fresh directory, which it removes again. */
export async function measureStore(documents = 100_000, ms = 1_500): Promise<StoreNumbers> {
  const dir = mkdtempSync(join(tmpdir(), 'store-bench-'));
  const store = await openStore({ dir, collections: declared });
  try {
    const insertsPerSecond = Math.round(await fill(store, documents));
    const byId = (n: number) =>
      store.get({ collection: 'products', filter: { _id: `p${(n * 7919) % documents}` } });
    return {
      documents,
      insertsPerSecond,
      indexedReadsPerSecond: await median(() => rate(ms, indexedRead(store))),
      idReadsPerSecond: await median(() => rate(ms, byId)),
      durableTransactionsPerSecond: await median(() => rate(ms, transaction(store, documents))),
    };
  } finally {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
