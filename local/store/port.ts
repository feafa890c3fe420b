/** One index as declared in `cloudfunctions/platform/collections.ts`; the same shape, so that either type fits. */
export interface IndexDeclaration {
  name: string;
  keys: readonly { field: string; direction: 1 | -1 }[];
  unique?: boolean;
}

export interface CollectionDeclaration {
  name: string;
  /** Version of the stored shape; older documents are migrated when the store opens, newer ones refused. */
  schema: number;
  indexes: readonly IndexDeclaration[];
}

/** A document as functions see it. Values are those of EJSON: also Date, RegExp, ObjectId and bigint (Int64). */
export type Doc = Record<string, unknown>;
export type Filter = Record<string, unknown>;

export interface Read {
  collection: string;
  filter?: Filter;
  /** In the order of its keys. */
  sort?: Record<string, 1 | -1>;
  skip?: number;
  /** 100 by default, 1,000 at most, as the service has it. */
  limit?: number;
  projection?: Record<string, unknown>;
  /** Inside a transaction only one document by its id can be read. */
  transaction?: string;
}

/** What was found, as relaxed EJSON texts (what goes over the wire), parsed only where wanted. */
export interface Found {
  texts: readonly string[];
  docs(): Doc[];
}

export interface Update {
  collection: string;
  filter: Filter;
  /** Operators (`{$set: …}`), or a whole document where `replace` is set. */
  change: Record<string, unknown>;
  replace?: boolean;
  multi?: boolean;
  upsert?: boolean;
  transaction?: string;
}

export interface Updated {
  matched: number;
  /** Documents that differ afterwards: writing what is already there counts 0. */
  modified: number;
  upsertedId?: unknown;
}

export interface Stage {
  name: string;
  value: unknown;
}

/** A read for which an index is missing. `examined` and `returned` are those of the last time. */
export interface WastefulRead {
  collection: string;
  fields: string[];
  /** `-field` descends. */
  order: string[];
  examined: number;
  returned: number;
  times: number;
}

export interface StoreStats {
  collections: { name: string; schema: number; documents: number; indexes: string[] }[];
  /** Reads that looked at 200 documents or more, and at ten or more for each that they gave. */
  wasteful: WastefulRead[];
  openTransactions: number;
  /** Durable flushes since the store was opened, and the writes that shared them. */
  flushes: number;
  writes: number;
}

/**
 * The document store of the local cloud: what CloudBase's database does, as far as functions can tell.
 * Every method rejects with a `StoreError` (code and message as the service words them) where the service would refuse.
 * A write is answered once it is on the disk; a read sees every answered write.
 */
export interface Store {
  collections(): string[];
  addCollection(declaration: CollectionDeclaration): Promise<void>;
  get(read: Read): Promise<Found>;
  /** Documents without `_id` are given one. All are inserted or none. */
  insert(collection: string, docs: readonly Doc[], transaction?: string): Promise<{ insertedIds: unknown[] }>;
  update(update: Update): Promise<Updated>;
  remove(remove: {
    collection: string;
    filter: Filter;
    multi?: boolean;
    transaction?: string;
  }): Promise<{ removed: number }>;
  count(collection: string, filter?: Filter): Promise<number>;
  aggregate(collection: string, stages: readonly Stage[]): Promise<Found>;
  startTransaction(): Promise<string>;
  commit(transaction: string): Promise<void>;
  abort(transaction: string): Promise<void>;
  stats(): StoreStats;
  close(): Promise<void>;
}

/** Brings one document of an older shape to the next schema number; pure. */
export type Migration = (doc: Doc) => Doc;
/** Per collection, the step that leads *to* a schema number: `{orders: {2: (doc) => …}}`. */
export type Migrations = Record<string, Record<number, Migration>>;

export interface StoreOptions {
  collections: readonly CollectionDeclaration[];
  /** The clock of transactions' lifetime, ms UTC. */
  now?: () => number;
  migrations?: Migrations;
}
