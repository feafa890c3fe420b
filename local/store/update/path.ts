import { refused } from '../errors';
import { isPlain } from '../paths';
import type { Doc } from '../port';

const INDEX = /^(0|[1-9]\d*)$/;
/** MongoDB refuses to fill more than this many array elements with null. */
const MAX_BACKFILL = 1_500_000;

function show(v: unknown): string {
  const text = JSON.stringify(v) ?? 'missing';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Place of a field: the object or array that holds it, and its name or number there. */
export interface Place {
  holder: Record<string, unknown> | unknown[];
  key: string | number;
}

export function read(place: Place | undefined): unknown {
  if (!place) return undefined;
  if (Array.isArray(place.holder)) return place.holder[place.key as number];
  return Object.hasOwn(place.holder, place.key) ? place.holder[place.key] : undefined;
}

function step(holder: unknown, part: string): Place | undefined {
  if (Array.isArray(holder)) return INDEX.test(part) ? { holder, key: Number(part) } : undefined;
  return isPlain(holder) ? { holder, key: part } : undefined;
}

/** Finds where a path ends, or undefined where the way there is missing. */
export function find(doc: Doc, parts: readonly string[]): Place | undefined {
  let place = step(doc, parts[0]!);
  for (let i = 1; place && i < parts.length; i++) place = step(read(place), parts[i]!);
  return place;
}

/** Finds where a path ends, making the objects on the way. Throws where something else stands in it. */
export function reach(doc: Doc, parts: readonly string[]): Place {
  let holder: unknown = doc;
  let name = '';
  for (let i = 0; ; i++) {
    const part = parts[i]!;
    const place = step(holder, part);
    if (!place) throw refused(`Cannot create field '${part}' in element {${name}: ${show(holder)}}`);
    if (i === parts.length - 1) return place;
    let next = read(place);
    if (next === undefined) {
      next = {};
      write(place, next);
    }
    holder = next;
    name = part;
  }
}

export function write(place: Place, value: unknown): void {
  if (!Array.isArray(place.holder)) {
    Object.defineProperty(place.holder, place.key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    return;
  }
  const at = place.key as number;
  if (at - place.holder.length > MAX_BACKFILL)
    throw refused(`can't backfill more than ${MAX_BACKFILL} elements`);
  while (place.holder.length < at) place.holder.push(null);
  place.holder[at] = value;
}

/** An element of an array becomes null, as MongoDB has it, so that the others keep their places. */
export function erase(place: Place | undefined): void {
  if (!place || read(place) === undefined) return;
  if (Array.isArray(place.holder)) place.holder[place.key as number] = null;
  else delete place.holder[place.key];
}
