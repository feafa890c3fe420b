import type { Ms } from '../../domain/units';

const two = (n: number) => String(n).padStart(2, '0');

interface Words {
  yesterday: string;
  day(month: number, date: number): string;
}

/** A moment as a conversation says it, in the reader's time zone: 09:05, 昨天 09:05, 3月8日 09:05. */
export function moment(at: Ms, now: Ms, t: Words): string {
  const d = new Date(at);
  const time = `${two(d.getHours())}:${two(d.getMinutes())}`;
  const day = startOfDay(at);
  if (day === startOfDay(now)) return time;
  if (day === startOfDay(startOfDay(now) - 1)) return `${t.yesterday} ${time}`;
  const date = t.day(d.getMonth() + 1, d.getDate());
  return d.getFullYear() === new Date(now).getFullYear()
    ? `${date} ${time}`
    : `${d.getFullYear()} ${date} ${time}`;
}

function startOfDay(at: Ms): Ms {
  const d = new Date(at);
  return new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
}

/** A pause longer than this shows the time anew. */
const PAUSE: Ms = 5 * 60_000;

/** Whether the time is said above a message, after the one before it. */
export const pauseBefore = (at: Ms, before: Ms | undefined): boolean =>
  before === undefined || at - before > PAUSE;
