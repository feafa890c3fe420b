import { type Bounds, boundsOf, flipped } from './bounds';
import type { Collection, Index } from './catalogue';
import type { Compiled, Condition } from './filter';
import { matches } from './filter';
import { after, component, inverted, isBound, isExact } from './keys';
import type { KeyRange, Kv } from './kv/port';
import { rarestFirst } from './leading';

export type SortSpec = readonly (readonly [path: string, direction: 1 | -1])[];

/** One stretch of an index (or of the documents themselves) to walk. */
export interface Stretch extends KeyRange {
  /** Bytes that all its keys share; what follows decides the order among several stretches. */
  shared: number;
}

export interface Plan {
  /** Undefined: the documents themselves, by `_id`. */
  index: Index | undefined;
  stretches: Stretch[];
  reverse: boolean;
  /** Documents come in the order asked for. */
  ordered: boolean;
  /** Several stretches must be walked side by side to keep that order. */
  merge: boolean;
  /** The stretches are each one document's own key: ids that were named. */
  ids: boolean;
  /** May meet the same document more than once. */
  repeats: boolean;
  /** As components of the first key: the value that is walked, and those that a document must have beside it. */
  beside: { walked: string; others: readonly string[] } | undefined;
  /** What the bounds have not said; undefined where they said everything. */
  residual: ((doc: unknown) => boolean) | undefined;
}

/** Entries counted to tell a narrow range from a wide one. */
const ESTIMATE = 100;
const MAX_STRETCHES = 1_000;
const IMPLICIT_ID = { field: '_id', parts: ['_id'], direction: 1 as const };

interface Candidate extends Plan {
  bounded: boolean;
}

function conditionsByPath(filter: Compiled): Map<string, Condition[]> {
  const out = new Map<string, Condition[]>();
  for (const c of filter.conditions) {
    const list = out.get(c.path);
    if (list) list.push(c);
    else out.set(c.path, [c]);
  }
  return out;
}

/** What is left of a sort once the fields with one fixed value are dropped, against an index's keys from `at` on. */
function orderedBy(
  keys: Index['keys'],
  multikey: Set<number>,
  at: number,
  sort: SortSpec,
  fixed: Set<string>,
) {
  const rest = sort.filter(([path]) => !fixed.has(path));
  let reverse: boolean | undefined;
  for (let i = 0; i < rest.length; i++) {
    const key = keys[at + i] ?? (at + i === keys.length ? IMPLICIT_ID : undefined);
    const [path, direction] = rest[i]!;
    if (key?.field !== path || multikey.has(at + i)) return undefined;
    const backwards = key.direction !== direction;
    if (reverse !== undefined && reverse !== backwards) return undefined;
    reverse = backwards;
  }
  return { reverse: reverse ?? false };
}

function stretchesOf(space: string, prefixes: string[], tail: KeyRange | undefined): Stretch[] {
  return prefixes.map((p) => {
    const start = space + p;
    if (tail) return { from: start + tail.from, to: start + tail.to, shared: start.length };
    return { from: start, to: after(start), shared: start.length };
  });
}

function residualOf(filter: Compiled, exact: ReadonlySet<Condition>) {
  const conditions = filter.conditions.filter((c) => !exact.has(c));
  if (conditions.length + filter.ors.length + filter.tests.length === 0) return undefined;
  return matches({ ...filter, conditions });
}

interface Led {
  /** Conditions on the first key, the one to walk first. */
  conditions: readonly Condition[];
  /** Those that are tested on entries alone. */
  exact: readonly Condition[];
  beside: Plan['beside'];
}

/**
 * Several values that an array must all hold (`$all`): one is walked, and since an entry under another value differs in
 * nothing but that value, the others are looked up without reading the document.
 */
function ledBy(kv: Kv, index: Index, conditions: readonly Condition[]): Led {
  const as = index.keys[0]!.direction === 1 ? component : (v: unknown) => inverted(component(v));
  const points = conditions
    .filter((x) => x.op === '$eq' && x.value !== null && isBound(x.value) && isExact(x.value))
    .map((condition) => ({ condition, value: as(condition.value) }));
  const values = [...new Set(points.map((p) => p.value))];
  if (values.length < 2) return { conditions, exact: [], beside: undefined };
  const [walked, ...others] = rarestFirst(kv, index.space, values) as [string, ...string[]];
  const led = points.find((p) => p.value === walked)!.condition;
  return {
    conditions: [led, ...conditions.filter((c) => c !== led)],
    exact: points.map((p) => p.condition),
    beside: { walked, others },
  };
}

/** Reads an index's keys from the left: points extend the prefix, the first range ends it. */
function candidate(
  kv: Kv,
  index: Index | undefined,
  c: Collection,
  filter: Compiled,
  sort: SortSpec,
): Candidate {
  const keys = index?.keys ?? [IMPLICIT_ID];
  const multikey = index?.multikey ?? new Set<number>();
  const byPath = conditionsByPath(filter);
  const led = index && multikey.has(0) ? ledBy(kv, index, byPath.get(keys[0]!.field) ?? []) : undefined;
  const exact = new Set<Condition>(led?.exact);
  const fixed = new Set<string>();
  let prefixes = [''];
  let tail: KeyRange | undefined;
  let at = 0;
  for (; at < keys.length; at++) {
    const key = keys[at]!;
    const asked = at === 0 && led ? led.conditions : (byPath.get(key.field) ?? []);
    const bounds: Bounds | undefined = boundsOf(asked, multikey.has(at));
    if (!bounds || (bounds.points && prefixes.length * bounds.points.length > MAX_STRETCHES)) break;
    for (const e of bounds.exact) exact.add(e);
    if (bounds.range) {
      tail = key.direction === 1 ? bounds.range : flipped(bounds.range);
      break;
    }
    const points = key.direction === 1 ? bounds.points! : bounds.points!.map(inverted);
    prefixes = prefixes.flatMap((p) => points.map((x) => p + x));
    if (points.length === 1 && !multikey.has(at)) fixed.add(key.field);
  }
  const order = orderedBy(keys, multikey, at, sort, fixed);
  return {
    index,
    stretches: stretchesOf(index?.space ?? c.space, prefixes, tail),
    reverse: order?.reverse ?? false,
    ordered: order !== undefined,
    merge: order !== undefined && sort.length > 0 && prefixes.length > 1,
    ids: !index && at === 1 && tail === undefined,
    // A document has one entry under one value of an array.
    repeats: multikey.size > 0 && !(led && multikey.size === 1 && prefixes.length === 1 && at > 0),
    beside: led?.beside,
    residual: residualOf(filter, exact),
    bounded: at > 0 || tail !== undefined,
  };
}

/** Documents that a candidate would have to look at to give `need` results. */
function cost(kv: Kv, c: Candidate, need: number): number {
  if (!c.bounded) {
    if (!c.ordered) return ESTIMATE * 1_000;
    return c.residual ? ESTIMATE * 100 : need;
  }
  // Several stretches of the documents themselves are several ids: one document each.
  if (!c.index && c.stretches.length > 1) return c.stretches.length;
  let n = 0;
  for (const s of c.stretches) {
    n += kv.count(s, ESTIMATE - n);
    if (n >= ESTIMATE) break;
  }
  if (c.ordered && !c.residual && !c.beside) return Math.min(n, need);
  if (n < ESTIMATE) return c.ordered ? n : n + 1;
  return c.ordered ? ESTIMATE * 5 : ESTIMATE * 10;
}

/**
 * Picks the one index that narrows best and, where it can, gives the order; what it does not decide is left to the
 * residual test and to sorting afterwards.
 */
export function plan(kv: Kv, c: Collection, filter: Compiled, sort: SortSpec, need: number): Plan {
  const primary = candidate(kv, undefined, c, filter, sort);
  if (
    primary.bounded &&
    !primary.repeats &&
    filter.conditions.some((x) => x.path === '_id' && x.op === '$eq')
  ) {
    return primary;
  }
  const candidates = c.indexes
    .map((i) => candidate(kv, i, c, filter, sort))
    .filter((x) => x.bounded || x.ordered);
  candidates.push(primary);
  const bounded = candidates.filter((x) => x.bounded);
  if (bounded.length === 1 && bounded[0]!.ordered) return bounded[0]!;
  let best = primary;
  let least = Number.POSITIVE_INFINITY;
  for (const x of candidates) {
    const n = cost(kv, x, need);
    if (n < least) {
      least = n;
      best = x;
    }
  }
  return best;
}

/** One plan per alternative where every alternative of an `$or` has an index; undefined where one has not. */
export function planOr(kv: Kv, c: Collection, filter: Compiled): Plan[] | undefined {
  for (const or of filter.ors) {
    const plans = or.branches.map((b) => {
      const joined: Compiled = {
        conditions: [...b.conditions, ...filter.conditions],
        ors: b.ors,
        tests: [...b.tests, ...filter.tests, ...filter.ors.filter((o) => o !== or).map((o) => o.test)],
      };
      const all = [undefined, ...c.indexes].map((i) => candidate(kv, i, c, joined, []));
      const bounded = all.filter((x) => x.bounded);
      return bounded.sort((x, y) => cost(kv, x, ESTIMATE) - cost(kv, y, ESTIMATE))[0];
    });
    if (plans.every((p) => p !== undefined)) return plans;
  }
  return undefined;
}
