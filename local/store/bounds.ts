import type { Condition } from './filter';
import { after, bracket, component, cut, inverted, isBound, isExact } from './keys';
import type { KeyRange } from './kv/port';

/** What conditions on one path say as ranges of components, and which conditions that fully expresses. */
export interface Bounds {
  /** Equal to one of these; ascending components. */
  points?: string[];
  range?: KeyRange;
  used: Condition[];
  /** Those of `used` that need no further test. */
  exact: Condition[];
}

/** More points than this make an index no better than its range. */
const MAX_POINTS = 500;

const usable = (c: Condition) => c.value !== null && isBound(c.value);

function pointBounds(conditions: readonly Condition[]): Bounds | undefined {
  const eq = conditions.find((c) => c.op === '$eq' && isBound(c.value));
  if (eq) return { points: [component(eq.value)], used: [eq], exact: eq.value === null ? [] : [eq] };
  const list = conditions.find(
    (c) =>
      c.op === '$in' && (c.value as unknown[]).length <= MAX_POINTS && (c.value as unknown[]).every(isBound),
  );
  if (!list) return undefined;
  const values = list.value as unknown[];
  const points = [...new Set(values.map(component))];
  return { points, used: [list], exact: values.includes(null) ? [] : [list] };
}

function lower(c: Condition): string {
  const short = cut(c.value);
  if (short) return short;
  return c.op === '$gt' ? after(component(c.value)) : component(c.value);
}

function upper(c: Condition): string {
  const short = cut(c.value);
  if (short) return after(short);
  return c.op === '$lte' ? after(component(c.value)) : component(c.value);
}

function rangeBounds(conditions: readonly Condition[], multikey: boolean): Bounds | undefined {
  const from = conditions.find((c) => (c.op === '$gt' || c.op === '$gte') && usable(c));
  let to = conditions.find((c) => (c.op === '$lt' || c.op === '$lte') && usable(c));
  // An array may meet one bound with one element and the other with another: only one may narrow.
  if (from && multikey) to = undefined;
  const some = from ?? to;
  if (!some) return undefined;
  const types = bracket(some.value);
  if (from && to && bracket(to.value).from !== types.from) to = undefined;
  const used = [from, to].filter((c) => c !== undefined);
  const range = { from: from ? lower(from) : types.from, to: to ? upper(to) : types.to };
  return { range, used, exact: used.filter((c) => isExact(c.value)) };
}

/** What the conditions on one key of an index allow; undefined where they say nothing an index can use. */
export function boundsOf(conditions: readonly Condition[], multikey: boolean): Bounds | undefined {
  return pointBounds(conditions) ?? rangeBounds(conditions, multikey);
}

/** The same range for a descending key. */
export const flipped = (r: KeyRange): KeyRange => ({
  from: after(inverted(r.to)),
  to: after(inverted(r.from)),
});
