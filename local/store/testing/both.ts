import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore, openStore } from '../index';
import type { Store, StoreOptions } from '../port';

/** A fresh directory that the test run removes again. */
export function freshDir(): { dir: string; drop: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'store-test-'));
  return { dir, drop: () => rmSync(dir, { recursive: true, force: true }) };
}

type Open = (options: StoreOptions) => Promise<{ store: Store; close: () => Promise<void> }>;

async function durable(options: StoreOptions) {
  const { dir, drop } = freshDir();
  const store = await openStore({ ...options, dir });
  return {
    store,
    async close() {
      await store.close();
      drop();
    },
  };
}

async function inMemory(options: StoreOptions) {
  const store = await memoryStore(options);
  return { store, close: () => store.close() };
}

/** Both variants of the store: they run the same code over two key-value stores and must not be told apart. */
export const both: [name: string, open: Open][] = [
  ['on the disk', durable],
  ['in memory', inMemory],
];
