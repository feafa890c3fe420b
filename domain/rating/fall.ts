import type { Day, Hundredths } from '../units';
import { daysBetween } from './window';

/** Days that a fall is looked for in. */
export const fallDays = 7;

/**
 * The day a score fell from and the last one, where it lost in a week as much as the rules call a fall; null where it
 * did not, or where nobody knows. Oldest first.
 */
export function fallOf<R extends { day: Day; overall: Hundredths }>(
  history: readonly R[],
  fallAlert: Hundredths,
): { before: R; after: R } | null {
  const after = history.at(-1);
  const before = after && history.filter(({ day }) => daysBetween(day, after.day) >= fallDays).at(-1);
  return after && before && before.overall - after.overall >= fallAlert ? { before, after } : null;
}
