import type { Ms } from '../units';

/** Days of the week (1 Monday … 7 Sunday) with a span of Beijing time; `to` before `from` runs past midnight. */
export interface HoursLine {
  days: number[];
  /** HH:MM */
  from: string;
  to: string;
}

const beijing = 8 * 3_600_000;
const day = 86_400_000;
const minute = 60_000;
/** 1970-01-01 was a Thursday: the fourth day of the week. */
const firstWeekday = 4;

const minutesOf = (hhmm: string): number => Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3, 5));
const weekday = (dayNumber: number): number => ((dayNumber + firstWeekday - 1) % 7) + 1;

/** Whether the shop answers at this moment. Without any line it always does. */
export function isOpen(hours: readonly HoursLine[], at: Ms): boolean {
  if (hours.length === 0) return true;
  const local = at + beijing;
  const today = Math.floor(local / day);
  const now = Math.floor((local - today * day) / minute);
  return hours.some(({ days, from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start < end) return days.includes(weekday(today)) && now >= start && now < end;
    const sinceToday = days.includes(weekday(today)) && now >= start;
    return sinceToday || (days.includes(weekday(today - 1)) && now < end);
  });
}

const names = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** 每天 08:30-22:00 · 周六、周日 10:00-18:00; empty when always open. */
export function hoursText(hours: readonly HoursLine[]): string {
  return hours
    .map(({ days, from, to }) => {
      const sorted = [...new Set(days)].sort((a, b) => a - b);
      const when = sorted.length === 7 ? '每天' : sorted.map((n) => names[n]).join('、');
      return `${when} ${from}-${to}`;
    })
    .join(' · ');
}
