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

function* documents(kv: Kv, c: Collection): Iterable<{ id: string; key: string; value: string }> {
  for (const [key, value] of kv.entries({ from: c.space, to: after(c.space) })) {
    yield { id: key.slice(c.space.length), key, value };
  }
}

/** Brings the stored documents of a collection to the declared schema; refuses those of a later one. */
function migrate(
  kv: Kv,
  put: Put,
  c: Collection,
  wanted: number,
  steps: Migrations[string] | undefined,
): boolean {
  if (c.schema === wanted) return false;
  if (c.schema > wanted) {
    throw new Error(
      `Collection ${c.name} was written by a newer version (schema ${c.schema}; this one knows ${wanted}). Update, or use another data directory.`,
    );
  }
  for (const { key, value } of [...documents(kv, c)]) {
    let doc = parse(textOf(value)) as Doc;
    for (let n = schemaOf(value) + 1; n <= wanted; n++) {
      const step = steps?.[n];
      if (!step) throw new Error(`Collection ${c.name} has no migration to schema ${n}`);
      doc = step(doc);
    }
    put(key, stored(wanted, stringify(doc)));
  }
  c.schema = wanted;
  return true;
}

function clear(kv: Kv, put: Put, space: string): void {
  for (const key of [...kv.keys({ from: space, to: after(space) })]) put(key, undefined);
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
  const known = load(kv, d.name);
  if (!known) {
    const id = nextId();
    const indexes = d.indexes.map((x, i) => makeIndex(id, i + 2, x));
    const made: Collection = { id, name: d.name, schema: d.schema, space: docSpace(id), indexes };
    put(...record(made));
    return made;
  }
  const migrated = migrate(kv, put, known, d.schema, steps);
  const { keep, drop, build } = compareIndexes(known, d.indexes);
  const rebuild = migrated
    ? d.indexes.map((x, i) => makeIndex(known.id, keep.concat(build)[i]!.id, x))
    : build;
  for (const index of migrated ? known.indexes : drop) clear(kv, put, index.space);
  if (rebuild.length > 0) {
    for (const { id, value } of [...documents(kv, known)]) {
      const doc = parse(textOf(value)) as Doc;
      for (const index of rebuild) for (const e of entriesOf(index, doc, id)) put(e, '');
    }
  }
  known.indexes = migrated ? rebuild : [...keep, ...build];
  put(...record(known));
  for (const index of known.indexes) index.storedMultikey = index.multikey.size;
  return known;
}
