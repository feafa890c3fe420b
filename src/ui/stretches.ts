/** Rows of a long list in stretches of equal length, the last as long as what is left. */
export function stretchesOf<Row>(rows: readonly Row[], size: number): Row[][] {
  const stretches: Row[][] = [];
  for (let at = 0; at < rows.length; at += size) stretches.push(rows.slice(at, at + size));
  return stretches;
}

/** Whether a stretch is drawn: it is on the screen, or next to one that is. */
export function isDrawn(index: number, inSight: ReadonlySet<number>): boolean {
  return inSight.has(index) || inSight.has(index - 1) || inSight.has(index + 1);
}

/**
 * What is on the screen after one stretch came or left. Where none would be left, what was there stays: the page is
 * hidden under another, or the reader is between two answers.
 */
export function afterSight(shown: ReadonlySet<number>, actual: ReadonlySet<number>): ReadonlySet<number> {
  if (actual.size === 0) return shown;
  const same = actual.size === shown.size && [...actual].every((index) => shown.has(index));
  return same ? shown : new Set(actual);
}

/** Height in px to hold for a stretch that is not drawn: its own if it was seen, else what the others have on average. */
export function heldHeight(index: number, heights: ReadonlyMap<number, number>): number {
  const own = heights.get(index);
  if (own !== undefined) return own;
  const known = [...heights.values()];
  return known.length === 0 ? 0 : Math.round(known.reduce((sum, one) => sum + one, 0) / known.length);
}
