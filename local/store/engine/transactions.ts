import { randomBytes } from 'node:crypto';
import type { Collection } from '../catalogue';
import { clone, parse } from '../ejson';
import { conflict, noTransaction } from '../errors';
import { after, idOfEntry } from '../keys';
import type { Doc } from '../port';
import { duplicate, uniqueValues } from './staging';
import { type State, textOf } from './state';
import type { Writer } from './writer';

/** Lifetime of a transaction on the real service. */
export const LIFETIME_MS = 30_000;

export interface Transaction {
  id: string;
  startedAt: number;
  /** Set by the first read or write, as MongoDB does. */
  snapshot: number | undefined;
  /** What it has written: documents by key, undefined where removed. */
  writes: Map<string, { c: Collection; id: string; next: Doc | undefined }>;
  locks: string[];
  committing: boolean;
  ended: Promise<void>;
  end: () => void;
}

/** Snapshot transactions over single documents: the first writer holds, any other writer conflicts at once. */
export class Transactions {
  private readonly open = new Map<string, Transaction>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly state: () => State,
    private readonly writer: () => Writer,
  ) {}

  get size(): number {
    return this.open.size;
  }

  oldestSnapshot(): number {
    let oldest = Number.POSITIVE_INFINITY;
    for (const t of this.open.values()) oldest = Math.min(oldest, t.snapshot ?? oldest);
    return oldest;
  }

  start(): string {
    const id = randomBytes(16).toString('hex');
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const startedAt = this.state().now();
    this.open.set(id, {
      id,
      startedAt,
      snapshot: undefined,
      writes: new Map(),
      locks: [],
      committing: false,
      ended,
      end,
    });
    this.watch();
    return id;
  }

  /** Ends those that outlived their time; whoever waits for what they hold goes on. */
  expire(): void {
    const now = this.state().now();
    for (const t of this.open.values()) {
      if (!t.committing && now - t.startedAt > LIFETIME_MS) this.finish(t);
    }
  }

  /** Someone may wait for a transaction that nobody touches again. */
  private watch(): void {
    this.timer ??= setInterval(() => {
      this.expire();
      if (this.open.size === 0) this.stop();
    }, 500).unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private get(id: string): Transaction {
    this.expire();
    const t = this.open.get(id);
    if (!t || t.committing)
      throw noTransaction(`Transaction ${id} is not open: it ended or outlived its 30 s`);
    return t;
  }

  private snapshotOf(t: Transaction): number {
    t.snapshot ??= this.state().visible;
    return t.snapshot;
  }

  /** The document as this transaction sees it. */
  read(transaction: string, c: Collection, id: string): Doc | undefined {
    const t = this.get(transaction);
    const key = c.space + id;
    const own = t.writes.get(key);
    if (own) return clone(own.next);
    const value = this.state().valueAt(key, this.snapshotOf(t));
    return value === undefined ? undefined : (parse(textOf(value)) as Doc);
  }

  /** Writes a document inside the transaction. Rejects at once where another got there first. */
  write(transaction: string, c: Collection, id: string, next: Doc | undefined): void {
    const t = this.get(transaction);
    const state = this.state();
    const key = c.space + id;
    const snapshot = this.snapshotOf(t);
    const holder = state.locks.get(key);
    if ((holder && holder.id !== t.id) || state.changedSince(key, snapshot)) {
      this.finish(t);
      throw conflict();
    }
    const values = next ? this.claim(t, c, id, next) : [];
    for (const lock of [key, ...values]) {
      if (state.locks.get(lock)?.id === t.id) continue;
      state.locks.set(lock, t);
      t.locks.push(lock);
    }
    t.writes.set(key, { c, id, next });
  }

  /** An `_id` inserted twice ends the transaction, as it does in MongoDB. */
  refuseDuplicate(transaction: string, c: Collection, id: unknown): never {
    this.finish(this.get(transaction));
    throw duplicate(c, undefined, id);
  }

  /** Unique index values the document takes; conflicts with other transactions and with what is stored. */
  private claim(t: Transaction, c: Collection, id: string, next: Doc): string[] {
    const state = this.state();
    return uniqueValues(c, next).map(({ index, value }) => {
      const holder = state.locks.get(value);
      if (holder && holder.id !== t.id) {
        this.finish(t);
        throw conflict();
      }
      for (const e of state.kv.keys({ from: value, to: after(value) })) {
        const other = idOfEntry(e);
        if (other !== id && !t.writes.has(c.space + other)) {
          this.finish(t);
          throw duplicate(c, index, value);
        }
      }
      return value;
    });
  }

  async commit(transaction: string): Promise<void> {
    const t = this.get(transaction);
    t.committing = true;
    try {
      if (t.writes.size === 0) return;
      await this.writer().submit((staging) => {
        const { kv } = this.state();
        const removals = [...t.writes].sort(
          ([, a], [, b]) => Number(a.next !== undefined) - Number(b.next !== undefined),
        );
        for (const [key, { c, id, next }] of removals) {
          const before = kv.get(key);
          if (before !== undefined || next) staging.doc(c, id, before, next);
        }
        // The locks end with the write that takes their place, so that no one slips in between.
        staging.whenApplied(() => this.unlock(t));
      }, t.id);
    } finally {
      this.finish(t);
    }
  }

  abort(transaction: string): void {
    this.finish(this.get(transaction));
  }

  private unlock(t: Transaction): void {
    const { locks } = this.state();
    for (const key of t.locks) if (locks.get(key)?.id === t.id) locks.delete(key);
    t.locks = [];
    t.end();
  }

  private finish(t: Transaction): void {
    this.unlock(t);
    this.open.delete(t.id);
    this.state().forget();
  }
}
