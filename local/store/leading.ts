import { after } from './keys';
import type { Kv } from './kv/port';

/** The first entries of each value that are looked at: over how long a way they are spread tells which value is rare. */
const FIRST = 16;

/**
 * Values (as components of an index's first key) that an array must all hold, the rarest first: one that has no more than
 * a few entries, else by how far down the index's order its first ones reach. It need not be right: whichever is walked,
 * `together` leaps over what another lacks.
 */
export function rarestFirst(kv: Kv, space: string, values: readonly string[]): string[] {
  const reached = new Map<string, string>();
  for (const value of values) {
    const last = reach(kv, space + value);
    if (last === undefined) return [value, ...values.filter((v) => v !== value)];
    reached.set(value, last);
  }
  return [...values].sort((a, b) => (reached.get(a)! > reached.get(b)! ? -1 : 1));
}

/** What follows the value in the last of its first entries; undefined where it has no more than those. */
function reach(kv: Kv, start: string): string | undefined {
  let n = 0;
  for (const entry of kv.keys({ from: start, to: after(start) })) {
    if (++n > FIRST) return entry.slice(start.length);
  }
  return undefined;
}
