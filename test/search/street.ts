import { allRecipes } from '../../local/demo/gallery';
import { recipeKey, thumbKey } from '../../local/demo/pictures/recipe';
import { demoDocuments } from '../../local/demo/seed';
import type { MemoryStore } from '../../local/store';
import { standingFor } from '../faults/fresh';
import { openTestCloud, type TestCloud } from '../orders/cloud';
import { filledStore } from '../orders/goods';

export const now = Date.UTC(2026, 10, 20, 6, 30);

export const pictures = Object.fromEntries(
  allRecipes().flatMap((recipe) => {
    const key = recipeKey(recipe);
    return [key, thumbKey(key)].map((k) => [k, `https://pictures.example/${encodeURIComponent(k)}`]);
  }),
);

const needed = ['shops', 'products', 'stocks', 'search_shops', 'search_goods', 'search_jobs'];

/** The functions over the demo street with its index; `fresh` puts everything stored back to where it began. */
export async function openStreet(): Promise<TestCloud & { fresh(): Promise<void> }> {
  const held: { store?: MemoryStore } = {};
  let began: MemoryStore | undefined;
  const street = await openTestCloud(async (clock) => {
    began = await filledStore(clock);
    await fillWithStreet(began);
    held.store = await began.fork();
    return standingFor(() => held.store as MemoryStore);
  });
  const fresh = async () => {
    held.store = await began?.fork();
    street.cloud.faults.clear();
  };
  return { ...street, fresh };
}

async function fillWithStreet(store: MemoryStore): Promise<void> {
  const batch = new Map<string, Record<string, unknown>[]>();
  for (const { collection, doc } of demoDocuments(pictures, now)) {
    if (!needed.includes(collection)) continue;
    batch.set(collection, [...(batch.get(collection) ?? []), { ...doc }]);
  }
  for (const [collection, docs] of batch) await store.insert(collection, docs);
}

/** An action of search as a visitor without a login calls it; its data, or the error thrown. */
export async function search<T>(street: TestCloud, action: string, input: object): Promise<T> {
  const { envelope } = await street.send('search', { action, input }, { openid: undefined });
  if (!envelope.ok) throw new Error(`${action} ${JSON.stringify(input)}: ${JSON.stringify(envelope.error)}`);
  return envelope.data as T;
}
