import type { Day, Ms } from './units';

const hour = 3_600_000;
const day = 24 * hour;
/** Beijing is UTC+8 all year; the functions run in UTC. */
const beijing = 8 * hour;

/** The calendar day in Beijing at a moment, as YYYYMMDD. */
export function beijingDay(at: Ms): Day {
  return new Date(at + beijing).toISOString().slice(0, 10).replaceAll('-', '');
}

/** The last `n` calendar days in Beijing up to and with the one of `now`, oldest first. */
export function lastDays(now: Ms, n: number): Day[] {
  return Array.from({ length: n }, (_, i) => beijingDay(now - (n - 1 - i) * day));
}
