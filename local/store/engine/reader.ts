import type { Collection } from '../catalogue';
import { parse } from '../ejson';
import type { Compiled } from '../filter';
import { after, component, isBound } from '../keys';
import type { Kv } from '../kv/port';
import { type Plan, plan, planOr, type SortSpec } from '../planner';
import type { Doc } from '../port';
import { sortDocs } from '../sort';
import { type Met, walk } from '../walk';
import { textOf } from './state';
import { note } from './wasteful';

/** A document found; parsed only if someone needed it. */
export interface Hit extends Met {
  /** Empty where it was left unread. */
  value: string;
  doc: Doc | undefined;
}

export const docOf = (hit: Hit): Doc => {
  hit.doc ??= parse(textOf(hit.value)) as Doc;
  return hit.doc;
};

/** A filter of nothing but one `_id`: gives that id. */
export function soleId(filter: Compiled): { id: unknown } | undefined {
  if (filter.conditions.length !== 1 || filter.ors.length + filter.tests.length > 0) return undefined;
  const c = filter.conditions[0]!;
  return c.path === '_id' && c.op === '$eq' && isBound(c.value) ? { id: c.value } : undefined;
}

/** How many documents a read has looked at. */
interface Tally {
  examined: number;
}

interface Spared {
  /** So many are passed over without a look at their documents. */
  skip?: number;
  /** The documents that a walk leads to are left to the caller to read. */
  unread?: boolean;
}

/** Documents whose ids were named, each by its key. */
function* named(kv: Kv, c: Collection, p: Plan, unread: boolean): Iterable<Hit> {
  for (const { from: key } of p.stretches) {
    const value = unread ? (kv.has(key) ? '' : undefined) : kv.get(key);
    if (value !== undefined) yield { key, id: key.slice(c.space.length), value, doc: undefined };
  }
}

function* candidates(kv: Kv, c: Collection, p: Plan, { skip = 0, unread = false }: Spared): Iterable<Hit> {
  if (skip === 0 && p.ids && !p.reverse && !p.merge) {
    yield* named(kv, c, p, unread);
    return;
  }
  if (skip === 0 && !p.index && !p.reverse && p.stretches.length === 1) {
    for (const [key, value] of kv.entries(p.stretches[0]!)) {
      yield { key, id: key.slice(c.space.length), value, doc: undefined };
    }
    return;
  }
  for (const met of page(walk(kv, c, p), skip, Number.POSITIVE_INFINITY)) {
    const value = unread ? '' : kv.get(met.key);
    if (value !== undefined) yield { ...met, value, doc: undefined };
  }
}

function* hits(kv: Kv, c: Collection, p: Plan, tally: Tally, spared: Spared = {}): Iterable<Hit> {
  for (const hit of candidates(kv, c, p, spared)) {
    tally.examined++;
    if (!p.residual || p.residual(docOf(hit))) yield hit;
  }
}

function* union(kv: Kv, c: Collection, plans: readonly Plan[], tally: Tally): Iterable<Hit> {
  const seen = new Set<string>();
  for (const p of plans) {
    for (const hit of hits(kv, c, p, tally)) {
      if (seen.has(hit.id)) continue;
      seen.add(hit.id);
      yield hit;
    }
  }
}

function* page<T>(all: Iterable<T>, skip: number, limit: number): Iterable<T> {
  if (limit <= 0) return;
  let n = 0;
  for (const x of all) {
    if (n++ < skip) continue;
    yield x;
    if (n >= skip + limit) return;
  }
}

/** What an index says everything about, none of it read. */
const toldBy = (kv: Kv, c: Collection, p: Plan, skip: number, limit: number): Hit[] =>
  Array.from(page(walk(kv, c, p), skip, limit), ({ id, key }) => ({ id, key, value: '', doc: undefined }));

/**
 * Documents that match, in order, from `skip` on and at most `limit`. `unread`: the caller reads those itself by their keys
 * that were found without a look at them.
 */
export function find(
  kv: Kv,
  c: Collection,
  filter: Compiled,
  {
    sort = [],
    skip = 0,
    limit = Number.POSITIVE_INFINITY,
    unread = false,
  }: { sort?: SortSpec; limit?: number } & Spared = {},
): Hit[] {
  const sole = soleId(filter);
  if (sole) {
    const id = component(sole.id);
    const value = kv.get(c.space + id);
    return value === undefined || skip > 0 || limit < 1
      ? []
      : [{ id, key: c.space + id, value, doc: undefined }];
  }
  const best = plan(kv, c, filter, sort, skip + limit);
  const joined = best.index || filter.ors.length === 0 ? undefined : planOr(kv, c, filter);
  const tally = { examined: 0 };
  const inOrder = sort.length === 0 || (!joined && best.ordered);
  // Where the index says everything, what is skipped need not be read.
  const told = inOrder && !joined && !best.residual;
  const passed = told ? skip : 0;
  const spared = { skip: passed, unread: unread && told };
  if (spared.unread && !best.ids) return toldBy(kv, c, best, skip, limit);
  const found = joined ? union(kv, c, joined, tally) : hits(kv, c, best, tally, spared);
  const result = inOrder
    ? [...page(found, skip - passed, limit)]
    : sorted(found, sort).slice(skip, skip + limit);
  note(c, filter, sort, tally.examined, skip + result.length);
  return result;
}

function sorted(found: Iterable<Hit>, sort: SortSpec): Hit[] {
  const all = [...found].map((hit) => ({ hit, doc: docOf(hit) }));
  return sortDocs(all, sort).map((x) => x.hit);
}

/** How many documents match; counts keys alone where the index says everything. */
export function count(kv: Kv, c: Collection, filter: Compiled): number {
  if (filter.conditions.length + filter.ors.length + filter.tests.length > 0) {
    const p = plan(kv, c, filter, [], Number.POSITIVE_INFINITY);
    if (!p.residual && !p.repeats && !p.beside) return p.stretches.reduce((n, s) => n + kv.count(s), 0);
    if (!p.residual) return [...walk(kv, c, p)].length;
    return find(kv, c, filter).length;
  }
  return kv.count({ from: c.space, to: after(c.space) });
}
