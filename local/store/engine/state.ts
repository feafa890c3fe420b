import type { Collection } from '../catalogue';
import type { Kv } from '../kv/port';

/** A stored value: the document's schema number, a colon, its EJSON text. */
export const stored = (schema: number, text: string) => `${schema}:${text}`;
export const textOf = (value: string) => value.slice(value.indexOf(':') + 1);
export const schemaOf = (value: string) => Number(value.slice(0, value.indexOf(':')));

interface Past {
  seq: number;
  /** The stored value before the write of that number. */
  before: string | undefined;
}

/**
 * What every part of the engine shares. Writes are numbered as they are applied; a transaction reads as of the number
 * that was visible at its first read. The values that later writes replaced are kept as long as someone may ask.
 */
export class State {
  readonly collections = new Map<string, Collection>();
  /** Document keys and unique index values that a transaction holds, and which one. */
  readonly locks = new Map<string, { id: string; ended: Promise<void> }>();
  applied = 0;
  visible = 0;
  private readonly past = new Map<string, Past[]>();
  private readonly queue: { key: string; seq: number }[] = [];

  constructor(
    readonly kv: Kv,
    readonly now: () => number,
    /** Oldest number an open transaction reads at. */
    private readonly oldestSnapshot: () => number,
  ) {}

  /** Called for each document that write number `applied` changes. */
  remember(key: string, before: string | undefined): void {
    const list = this.past.get(key);
    if (list) list.push({ seq: this.applied, before });
    else this.past.set(key, [{ seq: this.applied, before }]);
    this.queue.push({ key, seq: this.applied });
  }

  /** The value as of write number `snapshot`. */
  valueAt(key: string, snapshot: number): string | undefined {
    const later = this.past.get(key)?.find((p) => p.seq > snapshot);
    return later ? later.before : this.kv.get(key);
  }

  changedSince(key: string, snapshot: number): boolean {
    const list = this.past.get(key);
    return list !== undefined && list[list.length - 1]!.seq > snapshot;
  }

  /** Forgets what no transaction, open or yet to come, can ask for. */
  forget(): void {
    const floor = Math.min(this.visible, this.oldestSnapshot());
    let n = 0;
    while (n < this.queue.length && this.queue[n]!.seq <= floor) {
      const { key, seq } = this.queue[n++]!;
      const list = this.past.get(key)?.filter((p) => p.seq > seq);
      if (list?.length) this.past.set(key, list);
      else this.past.delete(key);
    }
    if (n) this.queue.splice(0, n);
  }
}
