import type { CollectionName, Documents } from './collections';
import { type Command, cmd, database, type Filter } from './sdk';

export { cmd } from './sdk';

/** The version at which a document was seen, for a filter: 0 where it had none yet. */
export const atVersion = (version: number): Command | number => (version === 0 ? cmd.exists(false) : version);

type Doc<C extends CollectionName> = Documents[C];
type Changes = Record<string, unknown>;

export interface FindOptions {
  /** `'homeRank'` ascending, `'-homeRank'` descending; in the order an index declares. */
  sort?: readonly string[];
  skip?: number;
  /** Documents wanted, 100 unless told, 1,000 at most (the service's own limits). */
  limit?: number;
  /** Fields wanted, `_id` beside them; all without it. */
  only?: readonly string[];
}

/** One document, or null. One operation. */
export async function get<C extends CollectionName>(name: C, id: string): Promise<Doc<C> | null> {
  const { data } = await database.collection(name).doc(id).get();
  return (data as Doc<C> | null) ?? null;
}

/** Documents that match. One operation; reads an index where collections.ts declares one. */
export async function find<C extends CollectionName>(
  name: C,
  filter: Filter | Command,
  { sort = [], skip = 0, limit = 100, only }: FindOptions = {},
): Promise<Doc<C>[]> {
  let query = database.collection(name).where(filter);
  for (const key of sort) {
    query = key.startsWith('-') ? query.orderBy(key.slice(1), 'desc') : query.orderBy(key, 'asc');
  }
  if (skip > 0) query = query.skip(skip);
  if (only) query = query.field(Object.fromEntries(only.map((field) => [field, true])));
  const { data } = await query.limit(limit).get();
  return data as Doc<C>[];
}

/** How many match. One operation. */
export async function count(name: CollectionName, filter: Filter): Promise<number> {
  return (await database.collection(name).where(filter).count()).total;
}

/** Adds a document under its own `_id`; `exists` if that id or a unique key is taken. One operation. */
export async function insert<C extends CollectionName>(name: C, doc: Doc<C>): Promise<'inserted' | 'exists'> {
  try {
    await database.collection(name).add({ data: doc });
    return 'inserted';
  } catch (error) {
    if (isDuplicate(error)) return 'exists';
    throw error;
  }
}

/**
 * Adds several documents under their own ids in one operation, up to the first whose id is taken: `exists` then, and
 * the ones after it are not added. One operation.
 */
export async function insertAll<C extends CollectionName>(
  name: C,
  docs: readonly Doc<C>[],
): Promise<'inserted' | 'exists'> {
  if (docs.length === 0) return 'inserted';
  try {
    await database.collection(name).add({ data: docs });
    return 'inserted';
  } catch (error) {
    if (isDuplicate(error)) return 'exists';
    throw error;
  }
}

/**
 * One atomic conditional update of whatever matches; answers how many changed. One operation.
 * Name the `_id` in the filter: an update of many documents is not atomic as a whole.
 */
export async function update(name: CollectionName, filter: Filter, changes: Changes): Promise<number> {
  return (await database.collection(name).where(filter).update({ data: changes })).stats.updated;
}

/** Puts a document in place of what stands under its `_id`, or adds it. One operation. */
export async function put<C extends CollectionName>(name: C, doc: Doc<C>): Promise<void> {
  const { _id, ...data } = doc as Doc<C> & { _id: string };
  await database.collection(name).doc(_id).set({ data });
}

/** Removes what matches; answers how many went. One operation. */
export async function remove(name: CollectionName, filter: Filter): Promise<number> {
  return (await database.collection(name).where(filter).remove()).stats.removed;
}

/** What may be done inside a transaction: documents by id only. A `where` would silently act outside it. */
export interface Transaction {
  get<C extends CollectionName>(name: C, id: string): Promise<Doc<C> | null>;
  insert<C extends CollectionName>(name: C, doc: Doc<C>): Promise<void>;
  /** Several at once, at least one. One operation. */
  insertAll<C extends CollectionName>(name: C, docs: readonly Doc<C>[]): Promise<void>;
  /** Answers how many changed: 0 where no such document is. */
  update(name: CollectionName, id: string, changes: Changes): Promise<number>;
  put<C extends CollectionName>(name: C, doc: Doc<C>): Promise<void>;
  remove(name: CollectionName, id: string): Promise<void>;
}

const tries = 8;

/**
 * Runs `work` in a snapshot transaction and commits it; repeats it on a conflict, up to 8 times.
 * `work` may run several times: it must not touch anything but `tx`.
 * The retry is ours because the SDK loses the code of a conflict that a write inside raised, and then gives up.
 */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.runTransaction(async (ref) => await work(typed(ref)), 1);
    } catch (error) {
      if (attempt === tries || !isConflict(error)) throw error;
      await new Promise((wake) => setTimeout(wake, Math.random() * 10 * 2 ** Math.min(attempt, 5)));
    }
  }
}

type TransactionRef = Parameters<Parameters<typeof database.runTransaction>[0]>[0];

function typed(ref: TransactionRef): Transaction {
  return {
    async get<C extends CollectionName>(name: C, id: string) {
      const { data } = await ref.collection(name).doc(id).get();
      return (data as Doc<C> | null) ?? null;
    },
    async insert(name, doc) {
      await ref.collection(name).add({ data: doc });
    },
    async insertAll(name, docs) {
      await ref.collection(name).add({ data: docs });
    },
    async update(name, id, changes) {
      return (await ref.collection(name).doc(id).update({ data: changes })).stats.updated;
    },
    async put(name, doc) {
      const { _id, ...data } = doc as typeof doc & { _id: string };
      await ref.collection(name).doc(_id).set({ data });
    },
    async remove(name, id) {
      await ref.collection(name).doc(id).remove();
    },
  };
}

const said = (error: unknown): string => {
  const e = error as { errMsg?: unknown; message?: unknown } | null;
  return `${String(e?.errMsg ?? '')} ${String(e?.message ?? error)}`;
};
const isConflict = (error: unknown): boolean => /conflict/i.test(said(error));
/**
 * Did the service end a transaction: others held its documents at every try, or its 30 s were over? Nothing of it
 * stands, and coming again may do. The SDK keeps the words of it and loses the code where a write brought it up.
 */
export const isEndedTransaction = (error: unknown): boolean =>
  isConflict(error) || /TransactionNotExist/.test(said(error));
/** Whether a write failed because its id, or a unique key, is taken. */
export const isDuplicate = (error: unknown): boolean => /E11000/.test(said(error));
