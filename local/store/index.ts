import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentStore } from './engine/store';
import { after } from './keys';
import { openLmdb } from './kv/lmdb';
import { MemoryKv } from './kv/memory';
import type { Store, StoreOptions } from './port';

export { ObjectId, parse, stringify } from './ejson';
export { StoreError } from './errors';
export type * from './port';

/**
 * Opens the durable store in a directory: migrates older data, builds missing indexes. Rejects where the data was
 * written by a newer version.
 */
export async function openStore(options: StoreOptions & { dir: string }): Promise<Store> {
  mkdirSync(options.dir, { recursive: true });
  const kv = openLmdb(join(options.dir, 'store.mdb'));
  try {
    return await new DocumentStore(kv, options).open();
  } catch (e) {
    await kv.close();
    throw e;
  }
}

/** A store that can be copied at no cost: for tests that each want a fresh one. */
export interface MemoryStore extends Store {
  /** An independent copy of the committed data; open transactions stay behind. */
  fork(options?: { now?: () => number }): Promise<MemoryStore>;
  /** Every committed document by its key, and what open transactions hold: two stores alike in it are alike to whoever asks. */
  contents(): StoreContents;
  /** Ends the transactions that outlived their time by the store's clock, which is looked at now and then otherwise. */
  expire(): void;
}

export interface StoreContents {
  entries: ReadonlyMap<string, string>;
  held: readonly string[];
}

class ForkingStore extends DocumentStore implements MemoryStore {
  constructor(
    private readonly memory: MemoryKv,
    options: StoreOptions,
  ) {
    super(memory, options);
  }

  async fork(changed: { now?: () => number } = {}): Promise<MemoryStore> {
    await this.writer.idle();
    return new ForkingStore(this.memory.fork(), { ...this.options, ...changed }).open();
  }

  contents(): StoreContents {
    const entries = new Map<string, string>();
    for (const { space } of this.state.collections.values()) {
      for (const [key, value] of this.memory.entries({ from: space, to: after(space) }))
        entries.set(key, value);
    }
    return { entries, held: [...this.state.locks.keys()] };
  }

  expire(): void {
    this.transactions.expire();
  }
}

/** The same store, in memory. */
export async function memoryStore(options: StoreOptions): Promise<MemoryStore> {
  return new ForkingStore(new MemoryKv(), options).open();
}
