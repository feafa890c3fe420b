import { statSync } from 'node:fs';
import path from 'node:path';
import type { SearchGoodsDoc } from '../../domain/documents';
import { allRecipes } from '../../local/demo/gallery';
import { largeBatch } from '../../local/demo/large';
import { recipeKey, thumbKey } from '../../local/demo/pictures/recipe';
import type { Store } from '../../local/store';
import { ask, openDurableCloud } from './durable-cloud';

/** Portions in which the street is written: the store sorts each, so that indexes grow in the order of their keys. */
const shopsAtOnce = 100;
const operator = 'operator';
const written = ['shops', 'search_shops', 'products', 'stocks', 'search_goods'] as const;

/** What the store did for one call: its own time, in ms, and operations. */
export interface StoreSide {
  ms: number;
  ops: number;
}

export interface SearchStreet {
  store: Store;
  /** Writes the shops `from` (included) to `to` (excluded) with their goods and entries; each entry passes by `seen`. */
  fill(from: number, to: number, seen: (entry: SearchGoodsDoc) => void): Promise<{ indexBytes: number }>;
  /** Calls an action of search: its data, what it cost at the store's side of the wire, and the whole call in ms. */
  ask<T>(action: string, input: object): Promise<{ data: T; store: StoreSide; ms: number }>;
  close(): Promise<void>;
}

const pictures = Object.fromEntries(
  allRecipes().flatMap((recipe) => {
    const key = recipeKey(recipe);
    return [key, thumbKey(key)].map((k) => [k, `https://pictures.example/${encodeURIComponent(k)}`]);
  }),
);

/** Shops of the large street and their goods, on the durable store in `dir`, under the built functions. */
export async function openSearchStreet(dir: string, functions: string): Promise<SearchStreet> {
  const side: StoreSide = { ms: 0, ops: 0 };
  const cloud = await openDurableCloud({ dir, functions, operator, between: (store) => timed(store, side) });
  const { store } = cloud;
  const size = () => statSync(path.join(dir, 'store', 'store.mdb')).size;
  return {
    store,
    close: () => cloud.close(),
    async ask<T>(action: string, input: object) {
      Object.assign(side, { ms: 0, ops: 0 });
      const { data, ms } = await ask<T>(cloud, 'search', action, input, operator);
      return { data, store: { ...side }, ms };
    },
    async fill(from, to, seen) {
      let indexBytes = 0;
      for (let i = from; i < to; i += shopsAtOnce) {
        const batch = largeBatch(i, Math.min(to, i + shopsAtOnce), pictures, Date.UTC(2026, 10, 20));
        for (const name of written) {
          const before = size();
          await store.insert(name, batch[name] as unknown as Record<string, unknown>[]);
          if (name === 'search_goods') indexBytes += size() - before;
        }
        batch.search_goods.forEach(seen);
      }
      return { indexBytes };
    },
  };
}

/** The store with what its calls cost added up: from a request's arrival to its reply's text. */
function timed(store: Store, side: StoreSide): Store {
  const counted: readonly PropertyKey[] = ['get', 'count', 'insert', 'update', 'remove'];
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      if (!counted.includes(name)) return value.bind(target) as unknown;
      return async (...given: unknown[]) => {
        const from = performance.now();
        const answer: unknown = await value.apply(target, given);
        side.ms += performance.now() - from;
        side.ops++;
        return answer;
      };
    },
  });
}
