/** Half-open: `from` is in it, `to` is not. */
export interface KeyRange {
  from: string;
  to: string;
}

/** Staged or applied changes; `undefined` removes. */
export type Changes = ReadonlyMap<string, string | undefined>;

/**
 * What the document store stands on: one ordered map of byte-string keys to texts.
 * Reads are synchronous and see the newest visible state, or within `write` the state being written.
 */
export interface Kv {
  get(key: string): string | undefined;
  has(key: string): boolean;
  /** What `take` makes of a value's bytes, which are there only while it runs; undefined where there is no value. */
  cut<T>(key: string, take: (bytes: Buffer) => T): T | undefined;
  /** Keys in order (descending where `reverse`). */
  keys(range: KeyRange, reverse?: boolean): Iterable<string>;
  entries(range: KeyRange): Iterable<[key: string, value: string]>;
  /** Counts up to `limit`. */
  count(range: KeyRange, limit?: number): number;
  /**
   * Runs `work`, which may read and put, as one atomic step. `visible` resolves when reads outside see it, `durable`
   * when it would survive the loss of power.
   */
  write(work: (put: (key: string, value: string | undefined) => void) => void): {
    visible: Promise<void>;
    durable: Promise<void>;
  };
  close(): Promise<void>;
}
