import { statSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import type { Envelope } from '../../cloudfunctions/platform/contract';
import type { SearchGoodsDoc } from '../../domain/documents';
import { allRecipes } from '../../local/demo/gallery';
import { largeBatch } from '../../local/demo/large';
import { recipeKey, thumbKey } from '../../local/demo/pictures/recipe';
import { openClock } from '../../local/host/clock';
import { type Cloud, openCloud } from '../../local/host/cloud';
import { declaredSettings } from '../../local/host/declared';
import { readFunctions } from '../../local/host/function-folder';
import { openStore, type Store } from '../../local/store';

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
  const clock = openClock(dir);
  const side: StoreSide = { ms: 0, ops: 0 };
  const store = await openStore({ dir: path.join(dir, 'store'), collections, now: clock.now });
  const cloud = await openCloud({
    dir,
    clock,
    store: timed(store, side),
    functions: readFunctions(functions, declaredSettings({ OPERATOR_OPENIDS: operator })),
    frontUrl: () => 'http://127.0.0.1:1',
    timers: false,
  });
  const size = () => statSync(path.join(dir, 'store', 'store.mdb')).size;
  return {
    store,
    close: () => cloud.close(),
    ask: (action, input) => ask(cloud, side, action, input),
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

async function ask<T>(cloud: Cloud, side: StoreSide, action: string, input: object) {
  side.ms = 0;
  side.ops = 0;
  const from = performance.now();
  const caller = { source: 'wx_client', openid: operator };
  const outcome = await cloud.host.invoke('search', { action, input }, caller);
  const ms = performance.now() - from;
  if (!outcome.ok) throw new Error(`${action}: ${outcome.error.errMsg}`);
  const envelope = JSON.parse(outcome.text) as Envelope<T>;
  if (!envelope.ok) throw new Error(`${action}: ${JSON.stringify(envelope.error)}`);
  return { data: envelope.data, store: { ...side }, ms };
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
