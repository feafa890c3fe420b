import { aggregate } from '../aggregate/run';
import { allCollections, type Collection, mustHave } from '../catalogue';
import { StoreError } from '../errors';
import { compile } from '../filter';
import { component } from '../keys';
import type { Kv } from '../kv/port';
import type {
  CollectionDeclaration,
  Doc,
  Filter,
  Found,
  Read,
  Stage,
  Store,
  StoreOptions,
  StoreStats,
  Update,
  Updated,
} from '../port';
import { projector } from '../project';
import { sliced, wholeFields } from '../slices';
import { readSort } from '../sort';
import { found, pageLimit } from './found';
import { checkedDocuments, insertAll } from './insert';
import { count, docOf, find, type Hit } from './reader';
import { declare } from './schema';
import { State, textOf } from './state';
import { Transactions } from './transactions';
import { insideTransaction, removeWhere, updateWhere } from './update';
import { notedReads } from './wasteful';
import { Writer } from './writer';

/** The document store over any ordered key-value store. */
export class DocumentStore implements Store {
  readonly state: State;
  readonly writer: Writer;
  readonly transactions: Transactions;

  constructor(
    readonly kv: Kv,
    readonly options: StoreOptions,
  ) {
    this.transactions = new Transactions(
      () => this.state,
      () => this.writer,
    );
    this.state = new State(kv, options.now ?? Date.now, () => this.transactions.oldestSnapshot());
    this.writer = new Writer(this.state);
  }

  /** Brings what is stored to what is declared. Rejects where the data is newer than the declarations. */
  async open(): Promise<this> {
    for (const c of allCollections(this.kv)) this.state.collections.set(c.name, c);
    for (const d of this.options.collections) await this.declare(d);
    return this;
  }

  private async declare(d: CollectionDeclaration): Promise<void> {
    const ids = [...this.state.collections.values()].map((c) => c.id);
    let made: Collection | undefined;
    let failed: unknown;
    const nextId = () => Math.max(0, ...ids) + 1;
    const { durable } = this.kv.write((put) => {
      // Worked out first, so that a failure half-way leaves the data as it was.
      const changes = new Map<string, string | undefined>();
      try {
        made = declare(this.kv, (k, v) => changes.set(k, v), d, nextId, this.options.migrations?.[d.name]);
      } catch (e) {
        failed = e;
        return;
      }
      for (const [k, v] of changes) put(k, v);
    });
    await durable;
    if (!made) throw failed;
    this.state.collections.set(d.name, made);
  }

  private collection(name: string): Collection {
    return mustHave(this.state.collections, name);
  }

  collections(): string[] {
    return [...this.state.collections.keys()].sort();
  }

  async addCollection(d: CollectionDeclaration): Promise<void> {
    if (this.state.collections.has(d.name)) {
      throw new StoreError(
        'DATABASE_COLLECTION_EXISTS',
        `[ResourceUnavailable.ResourceExist] Table exist: ${d.name}`,
      );
    }
    await this.declare(d);
  }

  async get(read: Read): Promise<Found> {
    const c = this.collection(read.collection);
    const filter = compile(read.filter ?? {});
    const project = projector(read.projection);
    if (read.transaction !== undefined) {
      const id = insideTransaction(filter);
      const doc = this.transactions.read(read.transaction, c, component(id));
      return found(doc ? [project ? project(doc) : doc] : []);
    }
    const range = { sort: readSort(read.sort), skip: read.skip ?? 0, limit: pageLimit(read.limit) };
    const whole = wholeFields(read.projection);
    if (whole) {
      const cut = ({ key }: Hit) => this.kv.cut(key, (bytes) => sliced(bytes, whole)) ?? [];
      return found(undefined, find(this.kv, c, filter, { ...range, unread: true }).flatMap(cut));
    }
    const hits = find(this.kv, c, filter, range);
    if (project) return found(hits.map((h) => project(docOf(h))));
    return found(
      undefined,
      hits.map((h: Hit) => textOf(h.value)),
    );
  }

  async insert(
    collection: string,
    docs: readonly Doc[],
    transaction?: string,
  ): Promise<{ insertedIds: unknown[] }> {
    const c = this.collection(collection);
    const given = checkedDocuments(docs);
    if (transaction !== undefined) {
      for (const doc of given) {
        const id = component(doc._id);
        if (this.transactions.read(transaction, c, id))
          this.transactions.refuseDuplicate(transaction, c, doc._id);
        this.transactions.write(transaction, c, id, doc);
      }
    } else await this.writer.submit((staging) => insertAll(this.kv, c, given, staging));
    return { insertedIds: given.map((d) => d._id) };
  }

  async update(update: Update): Promise<Updated> {
    return updateWhere(this, this.collection(update.collection), update);
  }

  async remove(remove: { collection: string; filter: Filter; multi?: boolean; transaction?: string }) {
    return removeWhere(this, this.collection(remove.collection), remove);
  }

  async count(collection: string, filter: Filter = {}): Promise<number> {
    return count(this.kv, this.collection(collection), compile(filter));
  }

  async aggregate(collection: string, stages: readonly Stage[]): Promise<Found> {
    return found(aggregate(this.kv, this.state.collections, this.collection(collection), stages));
  }

  async startTransaction(): Promise<string> {
    return this.transactions.start();
  }

  async commit(transaction: string): Promise<void> {
    await this.transactions.commit(transaction);
  }

  async abort(transaction: string): Promise<void> {
    this.transactions.abort(transaction);
  }

  stats(): StoreStats {
    const all = [...this.state.collections.values()].map((c) => ({
      name: c.name,
      schema: c.schema,
      documents: count(this.kv, c, compile({})),
      indexes: c.indexes.map((i) => i.name),
    }));
    const wasteful = [...this.state.collections.values()].flatMap(notedReads);
    const { flushes, writes } = this.writer;
    return { collections: all, wasteful, openTransactions: this.transactions.size, flushes, writes };
  }

  async close(): Promise<void> {
    this.transactions.stop();
    await this.writer.idle();
    await this.kv.close();
  }
}
