import {
  type Collection,
  checkDeclaration,
  compareIndexes,
  entriesOf,
  load,
  makeIndex,
  record,
} from '../catalogue';
import { parse, stringify } from '../ejson';
import { after, docSpace } from '../keys';
import type { Kv } from '../kv/port';
import type { CollectionDeclaration, Doc, Migrations } from '../port';
import { schemaOf, stored, textOf } from './state';

type Put = (key: string, value: string | undefined) => void;

interface Stored {
  id: string;
  key: string;
  schema: number;
  doc: Doc;
}

function documents(kv: Kv, c: Collection): Stored[] {
  return [...kv.entries({ from: c.space, to: after(c.space) })].map(([key, value]) => ({
    id: key.slice(c.space.length),
    key,
    schema: schemaOf(value),
    doc: parse(textOf(value)) as Doc,
  }));
}

/** Brings documents to the declared schema, step by step; refuses those of a later one. */
function migrate(
  put: Put,
  c: Collection,
  wanted: number,
  docs: readonly Stored[],
  steps: Migrations[string] = {},
) {
  if (c.schema > wanted) {
    throw new Error(
      `Collection ${c.name} was written by a newer version (schema ${c.schema}; this one knows ${wanted}). Update, or use another data directory.`,
    );
  }
  for (const stale of docs) {
    for (let n = stale.schema + 1; n <= wanted; n++) {
      const step = steps[n];
      if (!step) throw new Error(`Collection ${c.name} has no migration to schema ${n}`);
      stale.doc = step(stale.doc);
    }
    put(stale.key, stored(wanted, stringify(stale.doc)));
  }
  c.schema = wanted;
}

function clear(kv: Kv, put: Put, space: string): void {
  for (const key of [...kv.keys({ from: space, to: after(space) })]) put(key, undefined);
}

function create(put: Put, d: CollectionDeclaration, id: number): Collection {
  const indexes = d.indexes.map((x, i) => makeIndex(id, i + 2, x));
  const made: Collection = { id, name: d.name, schema: d.schema, space: docSpace(id), indexes };
  put(...record(made));
  return made;
}

/** Makes a collection what its declaration says: new, migrated, with its indexes built or dropped. */
export function declare(
  kv: Kv,
  put: Put,
  d: CollectionDeclaration,
  nextId: () => number,
  steps?: Migrations[string],
): Collection {
  checkDeclaration(d);
  const c = load(kv, d.name);
  if (!c) return create(put, d, nextId());
  const stale = c.schema !== d.schema;
  // A migration may change any indexed field, so all indexes are built anew after one.
  const { keep, drop, build } = compareIndexes(stale ? { ...c, indexes: [] } : c, d.indexes);
  const docs = stale || build.length > 0 ? documents(kv, c) : [];
  if (stale) migrate(put, c, d.schema, docs, steps);
  for (const index of stale ? c.indexes : drop) clear(kv, put, index.space);
  for (const { id, doc } of docs) {
    for (const index of build) for (const e of entriesOf(index, doc, id)) put(e, '');
  }
  c.indexes = [...keep, ...build];
  put(...record(c));
  for (const index of c.indexes) index.storedMultikey = index.multikey.size;
  return c;
}
