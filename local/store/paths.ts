import { ObjectId } from './ejson';
import type { Doc } from './port';

/** A field that is not there; matched by null, but not by `$exists: true`. */
export const MISSING = undefined;

const isIndex = (part: string) => /^\d+$/.test(part);

export const isPlain = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' &&
  v !== null &&
  !Array.isArray(v) &&
  !(v instanceof Date) &&
  !(v instanceof RegExp) &&
  !(v instanceof ObjectId);

const own = (o: Record<string, unknown>, key: string): unknown => (Object.hasOwn(o, key) ? o[key] : MISSING);

/**
 * Calls `visit` with every value a dotted path leads to, MongoDB's way: through each element of arrays on the way
 * (or the one a number names), and at the end the value itself. Stops and returns true once `visit` does.
 */
export function eachValue(
  value: unknown,
  parts: readonly string[],
  visit: (v: unknown) => boolean,
  at = 0,
): boolean {
  if (at === parts.length) return visit(value);
  const part = parts[at]!;
  if (Array.isArray(value)) {
    if (
      isIndex(part) &&
      Number(part) < value.length &&
      eachValue(value[Number(part)], parts, visit, at + 1)
    ) {
      return true;
    }
    for (const element of value) if (isPlain(element) && eachValue(element, parts, visit, at)) return true;
    return false;
  }
  if (!isPlain(value)) return visit(MISSING);
  return eachValue(own(value, part), parts, visit, at + 1);
}

/** As `eachValue`, but also the elements of an array at the end: what `{tags: 'a'}` is compared with. */
export function eachLeaf(value: unknown, parts: readonly string[], visit: (v: unknown) => boolean): boolean {
  return eachValue(value, parts, (v) => {
    if (visit(v)) return true;
    return Array.isArray(v) && v.some(visit);
  });
}

/** The values an index holds for a path: elements instead of arrays, the empty array as such. */
export function indexValues(doc: Doc, parts: readonly string[]): { values: unknown[]; many: boolean } {
  const first = parts[0]!;
  if (parts.length === 1) {
    const v = own(doc, first);
    if (!Array.isArray(v)) return { values: [v], many: false };
    return { values: v.length === 0 ? [v] : v, many: true };
  }
  const values: unknown[] = [];
  let visited = 0;
  let arrays = false;
  eachValue(doc, parts, (v) => {
    visited++;
    if (Array.isArray(v)) {
      arrays = true;
      if (v.length === 0) values.push(v);
      else values.push(...v);
    } else values.push(v);
    return false;
  });
  if (values.length === 0) values.push(MISSING);
  return { values, many: arrays || visited !== 1 || passesArray(doc, parts) };
}

/** Is there an array on the way (not at the end)? */
function passesArray(doc: Doc, parts: readonly string[]): boolean {
  let value: unknown = doc;
  for (const part of parts) {
    if (Array.isArray(value)) return true;
    if (!isPlain(value)) return false;
    value = own(value, part);
  }
  return Array.isArray(value);
}

export const split = (path: string): string[] => path.split('.');
