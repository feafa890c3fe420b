import { openLocal } from './local';
import { openReal } from './real';
import type { Collection } from './sdk';
import type { Target } from './target-port';

/**
 * The local cloud, or with `CONFORMANCE_ENV` (and `TENCENTCLOUD_SECRETID`, `TENCENTCLOUD_SECRETKEY`) a real
 * environment: what holds there must hold here. Tests that inject faults or turn the clock ask for `openLocal` themselves.
 */
export const openTarget = (): Promise<Target> =>
  process.env.CONFORMANCE_ENV ? openReal(process.env.CONFORMANCE_ENV) : openLocal();

/** A target for the tests of one file, opened and closed around them. */
export function openedTarget() {
  let target: Target | undefined;
  const get = (): Target => {
    if (!target) throw new Error('the target opens before the tests');
    return target;
  };
  beforeAll(async () => {
    target = await openTarget();
  });
  afterAll(() => target?.close());
  return {
    get cloud() {
      return get().cloud;
    },
    get db() {
      return get().db;
    },
    get _() {
      return get()._;
    },
    get target() {
      return get();
    },
    /** A fresh collection filled with these documents. */
    async filled(docs: Record<string, unknown>[] = []): Promise<Collection> {
      const collection = get().db.collection(await get().fresh());
      for (const data of docs) await collection.add({ data });
      return collection;
    },
  };
}
