import type { Store } from '../store/port';
import type { Seed } from './arguments';
import type { DemoIdentity } from './front/dev-routes';
import type { Seeder } from './server';
import type { FileStorage } from './storage';

/** Documents by collection, in any order; every one has its own `_id`. */
export type Batch = Readonly<Record<string, readonly object[]>>;

const AT_ONCE = 500;

/** Somebody to log in as where no street was built. */
const NOBODY: readonly DemoIdentity[] = [{ as: 'shopper', openid: 'oLocalShopper', roles: ['shopper'] }];

/** Who fills an empty data folder, and with what. */
export async function seeder(seed: Seed, say: (line: string) => void): Promise<Seeder> {
  if (seed === 'empty') return { name: seed, identities: NOBODY, fill: async () => undefined };
  const street = await import('../demo/seed');
  return {
    name: seed,
    identities: street.identities,
    async fill(store: Store, storage: FileStorage, now: number) {
      const pictures = await street.pictures(storage.dir, (done, total) => {
        if (done === total || done % 100 === 0) say(`  drawing pictures ${done}/${total}`);
      });
      for (const batch of street.demoBatches(seed, pictures, now)) await insertAll(store, batch);
    },
  };
}

/** Removes what an earlier, interrupted fill left. */
async function clearOut(store: Store): Promise<void> {
  for (const collection of store.collections()) {
    if ((await store.count(collection)) > 0) await store.remove({ collection, filter: {}, multi: true });
  }
}

async function insertAll(store: Store, batch: Batch): Promise<void> {
  for (const [collection, docs] of Object.entries(batch)) {
    for (let i = 0; i < docs.length; i += AT_ONCE) {
      await store.insert(collection, docs.slice(i, i + AT_ONCE) as Record<string, unknown>[]);
    }
  }
}
