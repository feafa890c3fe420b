import { noCollection, refused, StoreError } from './errors';
import { component, docSpace, indexEntry, indexSpace, inverted, META } from './keys';
import type { Kv } from './kv/port';
import { indexValues, split } from './paths';
import type { CollectionDeclaration, Doc, IndexDeclaration } from './port';

/** The real service's limit. */
export const MAX_INDEXES = 20;
/** LMDB's limit on a key is 1,978 bytes. */
const MAX_KEY_BYTES = 1_900;

export interface Index {
  id: number;
  name: string;
  keys: { field: string; parts: string[]; direction: 1 | -1 }[];
  unique: boolean;
  /** Positions of keys that held an array in some document, ever. */
  multikey: Set<number>;
  /** How many of those the catalogue on the disk knows of. */
  storedMultikey: number;
  space: string;
}

export interface Collection {
  id: number;
  name: string;
  schema: number;
  space: string;
  indexes: Index[];
}

interface StoredCollection {
  id: number;
  schema: number;
  nextIndex: number;
  indexes: {
    id: number;
    name: string;
    keys: IndexDeclaration['keys'];
    unique: boolean;
    multikey: number[];
  }[];
}

const metaKey = (name: string) => `${META}c:${Buffer.from(name, 'utf8').toString('latin1')}`;

/** An index as the store works with it. */
export function makeIndex(collection: number, id: number, d: IndexDeclaration): Index {
  if (d.keys.length === 0) throw refused(`Index ${d.name} has no keys`);
  const keys = d.keys.map((k) => ({ field: k.field, parts: split(k.field), direction: k.direction }));
  const space = indexSpace(collection, id);
  return { id, name: d.name, keys, unique: d.unique ?? false, multikey: new Set(), storedMultikey: 0, space };
}

/** Loads a collection's record, or undefined where it was never made. */
export function load(kv: Kv, name: string): Collection | undefined {
  const text = kv.get(metaKey(name));
  if (text === undefined) return undefined;
  const stored = JSON.parse(text) as StoredCollection;
  const indexes = stored.indexes.map((i) => {
    const index = makeIndex(stored.id, i.id, i);
    for (const position of i.multikey) index.multikey.add(position);
    index.storedMultikey = index.multikey.size;
    return index;
  });
  return { id: stored.id, name, schema: stored.schema, space: docSpace(stored.id), indexes };
}

/** The record that `load` reads back. */
export function record(c: Collection): [key: string, value: string] {
  const stored: StoredCollection = {
    id: c.id,
    schema: c.schema,
    nextIndex: c.indexes.reduce((n, i) => Math.max(n, i.id + 1), 2),
    indexes: c.indexes.map((i) => ({
      id: i.id,
      name: i.name,
      keys: i.keys.map(({ field, direction }) => ({ field, direction })),
      unique: i.unique,
      multikey: [...i.multikey],
    })),
  };
  return [metaKey(c.name), JSON.stringify(stored)];
}

export function allCollections(kv: Kv): Collection[] {
  const prefix = `${META}c:`;
  const names: string[] = [];
  for (const key of kv.keys({ from: prefix, to: `${META}d` })) {
    names.push(Buffer.from(key.slice(prefix.length), 'latin1').toString('utf8'));
  }
  return names.map((n) => load(kv, n)!);
}

export function checkDeclaration(d: CollectionDeclaration): void {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(d.name)) {
    throw new StoreError('INVALID_PARAM', `Invalid collection name: ${d.name}`);
  }
  if (d.indexes.length + 1 > MAX_INDEXES) {
    throw refused(`add index fails, too many indexes for ${d.name}: at most ${MAX_INDEXES} with _id`);
  }
}

const sameKeys = (a: Index, b: IndexDeclaration) =>
  a.unique === (b.unique ?? false) &&
  JSON.stringify(a.keys.map((k) => [k.field, k.direction])) ===
    JSON.stringify(b.keys.map((k) => [k.field, k.direction]));

/** Which stored indexes stay, which declared ones are to be built, which are to go. */
export function compareIndexes(c: Collection, declared: readonly IndexDeclaration[]) {
  const keep = c.indexes.filter((i) => declared.some((d) => d.name === i.name && sameKeys(i, d)));
  const drop = c.indexes.filter((i) => !keep.includes(i));
  let next = c.indexes.reduce((n, i) => Math.max(n, i.id + 1), 2);
  const build = declared
    .filter((d) => !keep.some((i) => i.name === d.name))
    .map((d) => makeIndex(c.id, next++, d));
  return { keep, drop, build };
}

/** One component list per key; a document has an entry for each combination. */
function combinations(lists: string[][]): string[] {
  return lists.reduce<string[]>((heads, tails) => heads.flatMap((h) => tails.map((t) => h + t)), ['']);
}

/** Components of every entry a document has in an index. Notes in `index.multikey` where arrays were met. */
export function componentsOf(index: Index, doc: Doc): string[] {
  const lists: string[][] = [];
  let arrayRoot: string | undefined;
  index.keys.forEach((key, position) => {
    const { values, many } = indexValues(doc, key.parts);
    if (many) {
      const root = key.parts[0]!;
      if (arrayRoot !== undefined && arrayRoot !== root) {
        throw refused(`cannot index parallel arrays [${root}] [${arrayRoot}]`);
      }
      arrayRoot = root;
      index.multikey.add(position);
    }
    const bytes = values.map((v) => (key.direction === 1 ? component(v) : inverted(component(v))));
    lists.push(bytes.length > 1 ? [...new Set(bytes)] : bytes);
  });
  return combinations(lists);
}

/** Keys of every entry a document has in an index. */
export function entriesOf(index: Index, doc: Doc, id: string): string[] {
  return componentsOf(index, doc).map((components) => {
    const entry = indexEntry(index.space, components, id);
    if (entry.length > MAX_KEY_BYTES) throw refused(`Index key too long for ${index.name}`);
    return entry;
  });
}

export function mustHave(collections: ReadonlyMap<string, Collection>, name: string): Collection {
  const found = collections.get(name);
  if (!found) throw noCollection(name);
  return found;
}
