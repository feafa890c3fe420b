import { open, type RootDatabase } from 'lmdb';
import type { KeyRange, Kv } from './port';

const bytes = (key: string) => Buffer.from(key, 'latin1');

/**
 * LMDB: copy-on-write pages, so that a kill at any time leaves the last committed state. Writes run in LMDB's own
 * thread; those that come while one is being flushed share the next flush.
 */
class LmdbKv implements Kv {
  private readonly db: RootDatabase<string, Buffer>;

  constructor(path: string) {
    this.db = open<string, Buffer>({ path, keyEncoding: 'binary', encoding: 'string', noSubdir: true });
  }

  get(key: string): string | undefined {
    return this.db.get(bytes(key));
  }

  *keys(range: KeyRange, reverse = false): Iterable<string> {
    // LMDB starts a reverse walk at its `start`, which our half-open ranges exclude.
    const options = reverse
      ? {
          start: bytes(range.to),
          end: bytes(range.from),
          reverse: true,
          exclusiveStart: true,
          inclusiveEnd: true,
        }
      : { start: bytes(range.from), end: bytes(range.to) };
    for (const key of this.db.getKeys(options)) yield (key as Buffer).toString('latin1');
  }

  *entries(range: KeyRange): Iterable<[string, string]> {
    for (const { key, value } of this.db.getRange({ start: bytes(range.from), end: bytes(range.to) })) {
      yield [(key as Buffer).toString('latin1'), value];
    }
  }

  count(range: KeyRange, limit?: number): number {
    const options = { start: bytes(range.from), end: bytes(range.to) };
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
          if (value === undefined) this.db.removeSync(bytes(key));
          else this.db.putSync(bytes(key), value);
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
