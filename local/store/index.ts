import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentStore } from './engine/store';
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
}

/** The same store, in memory. */
export async function memoryStore(options: StoreOptions): Promise<MemoryStore> {
  return new ForkingStore(new MemoryKv(), options).open();
}
