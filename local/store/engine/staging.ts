import { type Collection, componentsOf, entriesOf, type Index, record } from '../catalogue';
import { parse, stringify } from '../ejson';
import { refused } from '../errors';
import { after, idOfEntry } from '../keys';
import type { Doc } from '../port';
import { type State, stored, textOf } from './state';

/** BSON's limit on a document. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** A plain write met a document that a transaction holds: it runs again once that has ended. */
export class Blocked {
  constructor(readonly until: Promise<void>) {}
}

/** The changes of one write, worked out before any is made, so that a refusal leaves nothing behind. */
export class Staging {
  private readonly changes = new Map<string, string | undefined>();
  private readonly docs: { key: string; before: string | undefined }[] = [];
  private readonly unique = new Map<string, string>();
  private readonly indexes: Index[] = [];
  private readonly callbacks: (() => void)[] = [];

  constructor(
    private readonly state: State,
    /** The transaction that is being committed; its own locks do not block. */
    private readonly transaction?: string,
  ) {}

  /** Stages a document's new content (undefined removes it); `before` is its stored value. */
  doc(c: Collection, id: string, before: string | undefined, next: Doc | undefined): void {
    const key = c.space + id;
    this.free(key);
    const text = next && stringify(next);
    if (text && text.length * 3 > MAX_DOCUMENT_BYTES && Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) {
      throw refused('BSONObjectTooLarge: a document may have 16 MB at most');
    }
    const old = before === undefined ? undefined : (parse(textOf(before)) as Doc);
    for (const index of c.indexes) this.index(c, index, id, old, next);
    this.docs.push({ key, before });
    this.changes.set(key, text === undefined ? undefined : stored(c.schema, text));
  }

  /** A document staged by this same write. */
  has(key: string): boolean {
    return this.changes.get(key) !== undefined;
  }

  /** Throws `Blocked` where another transaction holds a document or a unique value. */
  free(key: string): void {
    const holder = this.state.locks.get(key);
    if (holder && holder.id !== this.transaction) throw new Blocked(holder.ended);
  }

  private index(c: Collection, index: Index, id: string, old: Doc | undefined, next: Doc | undefined): void {
    const gone = old ? entriesOf(index, old, id) : [];
    const come = next ? entriesOf(index, next, id) : [];
    for (const e of gone) if (!come.includes(e)) this.changes.set(e, undefined);
    for (const e of come) {
      if (gone.includes(e)) continue;
      if (index.unique) this.checkUnique(c, index, e, id);
      this.changes.set(e, '');
    }
    if (index.multikey.size > index.storedMultikey) {
      this.indexes.push(index);
      this.changes.set(...record(c));
    }
  }

  private checkUnique(c: Collection, index: Index, entry: string, id: string): void {
    const value = entry.slice(0, entry.length - id.length - 2);
    this.free(value);
    const staged = this.unique.get(value);
    if (staged !== undefined && staged !== id) throw duplicate(c, index, value);
    for (const e of this.state.kv.keys({ from: value, to: after(value) })) {
      const removed = this.changes.has(e) && this.changes.get(e) === undefined;
      if (!removed && idOfEntry(e) !== id) throw duplicate(c, index, value);
    }
    this.unique.set(value, id);
  }

  /** Runs `callback` in the same step as the changes are applied. */
  whenApplied(callback: () => void): void {
    this.callbacks.push(callback);
  }

  apply(put: (key: string, value: string | undefined) => void): void {
    if (this.changes.size > 0) {
      this.state.applied++;
      for (const { key, before } of this.docs) this.state.remember(key, before);
      for (const [key, value] of inKeyOrder(this.changes)) put(key, value);
      for (const index of this.indexes) index.storedMultikey = index.multikey.size;
    }
    for (const callback of this.callbacks) callback();
  }
}

/** From so many changes on, writing in the order of keys spares more than sorting costs: pages are filled one by one. */
const BULK = 2_000;

function inKeyOrder(changes: Map<string, string | undefined>): Iterable<[string, string | undefined]> {
  return changes.size < BULK ? changes : [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The refusal of a second document with the same value in a unique index (or of the same `_id`). */
export function duplicate(c: Collection, index: Index | undefined, value: unknown) {
  const key = index ? index.keys.map((k) => k.field).join(', ') : '_id';
  const shown = index ? '…' : JSON.stringify(value);
  return refused(
    `E11000 duplicate key error collection: ${c.name} index: ${index?.name ?? '_id_'} dup key: { ${key}: ${shown} }`,
  );
}

/** The unique index values a document takes, as byte strings that can be locked. */
export function uniqueValues(c: Collection, doc: Doc): { index: Index; value: string }[] {
  return c.indexes
    .filter((i) => i.unique)
    .flatMap((index) => componentsOf(index, doc).map((x) => ({ index, value: index.space + x })));
}
