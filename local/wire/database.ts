import { parse } from '../store/ejson';
import type { Doc, Store } from '../store/port';
import { WireError } from './reply';

/** Parameters of a wire call as the SDK sends them. */
export type Params = Record<string, unknown>;
export type Answer = Record<string, unknown>;
export type Action = (params: Params) => Promise<Answer>;

const WHERE = 'WHERE';

function text(params: Params, name: string): string {
  const v = params[name];
  if (typeof v !== 'string' || v === '')
    throw new WireError('INVALID_PARAM', `[InvalidParameter] ${name} is required`);
  return v;
}

function transactionOf(params: Params): string | undefined {
  const id = params.transactionId;
  if (typeof id !== 'string') return undefined;
  if (params.queryType === WHERE) {
    throw new WireError('INVALID_PARAM', '[InvalidParameter] where() is not supported inside a transaction');
  }
  return id;
}

/** The database actions of the wire, over the store. `now` is the clock of serverDate, ms UTC. */
export function databaseActions(store: Store, now: () => number): Record<string, Action> {
  const read = (v: unknown): unknown =>
    typeof v === 'string' && v !== '' ? parse(v, (offset) => new Date(now() + offset)) : undefined;
  const object = (v: unknown) => (read(v) ?? {}) as Doc;
  const number = (v: unknown) => (typeof v === 'number' ? v : undefined);

  return {
    async 'database.getDocument'(p) {
      const found = await store.get({
        collection: text(p, 'collectionName'),
        filter: object(p.query),
        sort: object(p.order) as Record<string, 1 | -1>,
        skip: number(p.offset),
        limit: number(p.limit),
        projection: object(p.projection),
        transaction: transactionOf(p),
      });
      return { data: { list: found.texts } };
    },

    async 'database.insertDocument'(p) {
      const docs = (Array.isArray(p.data) ? p.data : []).map(object);
      const { insertedIds } = await store.insert(text(p, 'collectionName'), docs, transactionOf(p));
      return { data: { insertedIds } };
    },

    async 'database.modifyDocument'(p) {
      const { modified, upsertedId } = await store.update({
        collection: text(p, 'collectionName'),
        filter: object(p.query),
        change: object(p.data),
        replace: p.merge === false,
        multi: p.multi === true,
        upsert: p.upsert === true,
        transaction: transactionOf(p),
      });
      return { data: { updated: modified, upsert_id: upsertedId ?? null } };
    },

    async 'database.removeDocument'(p) {
      // Without where() the service removes nothing.
      const query = text(p, 'query');
      const { removed } = await store.remove({
        collection: text(p, 'collectionName'),
        filter: object(query),
        multi: p.multi === true,
        transaction: transactionOf(p),
      });
      return { data: { deleted: removed } };
    },

    async 'database.calculateDocument'(p) {
      return { data: { total: await store.count(text(p, 'collectionName'), object(p.query)) } };
    },

    async 'database.aggregateDocuments'(p) {
      const stages = (p.stages as { stageKey: string; stageValue: string }[]).map((s) => ({
        name: s.stageKey,
        value: read(s.stageValue),
      }));
      const found = await store.aggregate(text(p, 'collectionName'), stages);
      return { data: { list: found.texts } };
    },

    async 'database.addCollection'(p) {
      await store.addCollection({ name: text(p, 'collectionName'), schema: 1, indexes: [] });
      return {};
    },

    async 'database.startTransaction'() {
      return { transactionId: await store.startTransaction() };
    },

    async 'database.commitTransaction'(p) {
      await store.commit(text(p, 'transactionId'));
      return { applied: 1 };
    },

    async 'database.abortTransaction'(p) {
      await store.abort(text(p, 'transactionId'));
      return { applied: 1 };
    },
  };
}
