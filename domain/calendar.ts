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

/** Month, day and time in Beijing for people: 11月23日 13:05. */
export function beijingMinute(at: Ms): string {
  const local = new Date(at + beijing);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${local.getUTCMonth() + 1}月${local.getUTCDate()}日 ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}
