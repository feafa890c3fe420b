import { open, type RootDatabase } from 'lmdb';
import type { KeyRange, Kv } from './port';

/** Keys are strings of bytes: written where LMDB wants them and read from there, with no buffer between. */
const keyEncoder = {
  writeKey(key: string, target: Buffer, start: number): number {
    if (key.length > target.length - start) throw new RangeError(`a key of ${key.length} bytes is too long`);
    return start + target.write(key, start, 'latin1');
  },
  readKey: (source: Buffer, start: number, end: number): string => source.toString('latin1', start, end),
};

/**
 * Free pages that LMDB keeps listed in memory between commits, at most (an option of lmdb-js that its types leave out). By
 * default it is 75,000, and each commit merges the pages just freed into the list and writes what moved: after a bulk load of
 * 100,000 products that cost every commit 18 ms of the processor, whatever it wrote. Beyond this number the list is read
 * again where pages are needed, the newest first.
 */
const freeSpace = { maxFreeSpaceToRetain: 1_000 };

/**
 * LMDB: copy-on-write pages, so that a kill at any time leaves the last committed state. Writes run in LMDB's own
 * thread; those that come while one is being flushed share the next flush.
 */
class LmdbKv implements Kv {
  private readonly db: RootDatabase<string, string>;

  constructor(path: string) {
    const options = { path, keyEncoder, encoding: 'string' as const, noSubdir: true };
    this.db = open<string, string>({ ...options, ...freeSpace });
  }

  get(key: string): string | undefined {
    return this.db.get(key);
  }

  has(key: string): boolean {
    return this.db.getBinaryFast(key) !== undefined;
  }

  cut<T>(key: string, take: (value: Buffer) => T): T | undefined {
    const value = this.db.getBinaryFast(key);
    return value && take(value);
  }

  keys(range: KeyRange, reverse = false): Iterable<string> {
    // LMDB starts a reverse walk at its `start`, which our half-open ranges exclude.
    const options = reverse
      ? {
          start: range.to,
          end: range.from,
          reverse: true,
          exclusiveStart: true,
          inclusiveEnd: true,
        }
      : { start: range.from, end: range.to };
    return this.db.getKeys(options);
  }

  *entries(range: KeyRange): Iterable<[string, string]> {
    for (const { key, value } of this.db.getRange({ start: range.from, end: range.to })) {
      yield [key, value];
    }
  }

  count(range: KeyRange, limit?: number): number {
    const options = { start: range.from, end: range.to };
    if (limit === undefined) return this.db.getKeysCount(options);
    // LMDB's own count walks on past a limit.
    let n = 0;
    for (const _ of this.db.getKeys({ ...options, limit })) n++;
    return n;
  }

  write(work: (put: (key: string, value: string | undefined) => void) => void) {
    const visible = this.db
      .transaction(() => {
        work((key, value) => {
          if (value === undefined) this.db.removeSync(key);
          else this.db.putSync(key, value);
        });
      })
      .then(() => this.db.resetReadTxn());
    return { visible, durable: visible.then(() => this.db.flushed).then(() => undefined) };
  }

  async close(): Promise<void> {
    await this.db.close();
  }
}

/** Opens (or makes) the database file at `path`. */
export const openLmdb = (path: string): Kv => new LmdbKv(path);
