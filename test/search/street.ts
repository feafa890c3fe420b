import { allRecipes } from '../../local/demo/gallery';
import { recipeKey, thumbKey } from '../../local/demo/pictures/recipe';
import { demoDocuments } from '../../local/demo/seed';
import type { MemoryStore } from '../../local/store';
import type { TestCloud } from '../orders/cloud';
import { type FreshCloud, openFreshCloud } from '../orders/fresh';
import { filledStore } from '../orders/goods';

export const now = Date.UTC(2026, 10, 20, 6, 30);

export const pictures = Object.fromEntries(
  allRecipes().flatMap((recipe) => {
    const key = recipeKey(recipe);
    return [key, thumbKey(key)].map((k) => [k, `https://pictures.example/${encodeURIComponent(k)}`]);
  }),
);

const needed = ['shops', 'products', 'stocks', 'search_shops', 'search_goods', 'search_jobs'];

/** The functions over the demo street with its index. */
export const openStreet = (): Promise<FreshCloud> => openFreshCloud(filledWithStreet);

async function filledWithStreet(clock: () => number): Promise<MemoryStore> {
  const store = await filledStore(clock);
  const batch = new Map<string, Record<string, unknown>[]>();
  for (const { collection, doc } of demoDocuments(pictures, now)) {
    if (!needed.includes(collection)) continue;
    batch.set(collection, [...(batch.get(collection) ?? []), { ...doc }]);
  }
  for (const [collection, docs] of batch) await store.insert(collection, docs);
  return store;
}

/** An action of search as a visitor without a login calls it; its data, or the error thrown. */
export async function search<T>(street: TestCloud, action: string, input: object): Promise<T> {
  const { envelope } = await street.send('search', { action, input }, { openid: undefined });
  if (!envelope.ok) throw new Error(`${action} ${JSON.stringify(input)}: ${JSON.stringify(envelope.error)}`);
  return envelope.data as T;
}
