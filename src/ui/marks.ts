/** A stretch of a text, and whether it is what was looked for. */
export interface Part {
  /** Where it begins in the whole. */
  at: number;
  text: string;
  hit: boolean;
}

/** A text cut where marks begin and end. `marks`: `[start, end)` in UTF-16 units, in order, none touching another. */
export function partsOf(text: string, marks: readonly (readonly [number, number])[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) parts.push({ at, text: text.slice(at, start), hit: false });
    if (end > start) parts.push({ at: start, text: text.slice(start, end), hit: true });
    at = Math.max(at, end);
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), hit: false });
  return parts;
}

/** Where a typed text stands in another, width and case aside: what a suggestion lights up while somebody types. */
export function marksOf(text: string, typed: string): [number, number][] {
  const sought = typed.normalize('NFKC').toLowerCase().trim();
  const at = text.toLowerCase().indexOf(sought);
  return sought === '' || at < 0 ? [] : [[at, at + sought.length]];
}
