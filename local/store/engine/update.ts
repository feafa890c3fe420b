import type { Collection } from '../catalogue';
import { clone, stringify } from '../ejson';
import { StoreError } from '../errors';
import { type Compiled, compile } from '../filter';
import { component } from '../keys';
import type { Kv } from '../kv/port';
import type { Doc, Filter, Update, Updated } from '../port';
import { apply, type Change, checkNames, compileChange, upserted } from '../update/apply';
import { newId } from './insert';
import { docOf, find, type Hit, soleId } from './reader';
import type { Staging } from './staging';
import { textOf } from './state';
import type { Transactions } from './transactions';
import type { Writer } from './writer';

interface Engine {
  kv: Kv;
  writer: Writer;
  transactions: Transactions;
  state: { now: () => number };
}

/** The one id that an operation inside a transaction speaks of. Throws where it speaks of more. */
export function insideTransaction(filter: Compiled): unknown {
  const sole = soleId(filter);
  if (sole) return sole.id;
  throw new StoreError(
    'INVALID_PARAM',
    '[InvalidParameter] Inside a transaction only doc() and add() are supported, not where() or aggregate()',
  );
}

/** What a document becomes, from what it is. */
function changer(update: Update, change: Change | undefined, now: () => number): (doc: Doc) => Doc {
  if (change) return (doc) => apply(doc, change, update.filter, now);
  checkNames(update.change);
  const { _id: _ignored, ...rest } = update.change;
  return (doc) => ({ _id: doc._id, ...clone(rest) });
}

function fresh(update: Update, change: Change | undefined, now: () => number): Doc {
  const { _id: _ignored, ...rest } = update.change;
  const doc = change
    ? upserted(update.filter, change, now)
    : { ...(update.filter._id !== undefined ? { _id: update.filter._id } : {}), ...clone(rest) };
  const { _id = newId(), ...others } = doc;
  return { _id, ...others };
}

interface Prepared {
  update: Update;
  filter: Compiled;
  next: (doc: Doc) => Doc;
  fresh: () => Doc;
}

function prepare(update: Update, now: () => number): Prepared {
  const change = update.replace ? undefined : compileChange(update.change);
  return {
    update,
    filter: compile(update.filter),
    next: changer(update, change, now),
    fresh: () => fresh(update, change, now),
  };
}

function within(engine: Engine, c: Collection, p: Prepared, transaction: string): Updated {
  const id = insideTransaction(p.filter);
  const key = component(id);
  const doc = engine.transactions.read(transaction, c, key);
  if (doc) {
    const before = stringify(doc);
    const next = p.next(doc);
    // Even an unchanged document is held: MongoDB takes the write intent all the same.
    engine.transactions.write(transaction, c, key, next);
    return { matched: 1, modified: stringify(next) === before ? 0 : 1 };
  }
  if (!p.update.upsert) return { matched: 0, modified: 0 };
  const made = p.fresh();
  engine.transactions.write(transaction, c, key, made);
  return { matched: 0, modified: 0, upsertedId: made._id };
}

function changeHit(c: Collection, p: Prepared, hit: Hit, staging: Staging): boolean {
  const next = p.next(docOf(hit));
  if (stringify(next) === textOf(hit.value)) return false;
  staging.doc(c, hit.id, hit.value, next);
  return true;
}

/** One update of one or many documents: atomic, and waiting for those that a transaction holds. */
export async function updateWhere(engine: Engine, c: Collection, update: Update): Promise<Updated> {
  const p = prepare(update, engine.state.now);
  if (update.transaction !== undefined) return within(engine, c, p, update.transaction);
  return engine.writer.submit((staging) => {
    const hits = find(engine.kv, c, p.filter, update.multi ? {} : { limit: 1 });
    if (hits.length === 0 && update.upsert) {
      const made = p.fresh();
      staging.doc(c, component(made._id), undefined, made);
      return { matched: 0, modified: 0, upsertedId: made._id };
    }
    for (const hit of hits) staging.free(hit.key);
    const modified = hits.filter((hit) => changeHit(c, p, hit, staging)).length;
    return { matched: hits.length, modified };
  });
}

/** Removes one or all matching documents. */
export async function removeWhere(
  engine: Engine,
  c: Collection,
  remove: { filter: Filter; multi?: boolean; transaction?: string },
): Promise<{ removed: number }> {
  const filter = compile(remove.filter);
  const { transaction } = remove;
  if (transaction !== undefined) {
    const id = component(insideTransaction(filter));
    if (!engine.transactions.read(transaction, c, id)) return { removed: 0 };
    engine.transactions.write(transaction, c, id, undefined);
    return { removed: 1 };
  }
  return engine.writer.submit((staging) => {
    const hits = find(engine.kv, c, filter, remove.multi ? {} : { limit: 1 });
    for (const hit of hits) staging.doc(c, hit.id, hit.value, undefined);
    return { removed: hits.length };
  });
}
