import type { Ms } from '../../domain/units';

const two = (n: number) => String(n).padStart(2, '0');

/** A moment in the reader's time zone: 2026-03-08 09:05. */
export function dateTime(at: Ms): string {
  const d = new Date(at);
  return `${dateOnly(at)} ${two(d.getHours())}:${two(d.getMinutes())}`;
}

/** The day of a moment in the reader's time zone: 2026-03-08. */
export function dateOnly(at: Ms): string {
  const d = new Date(at);
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}

/** What is left of a waiting time as 29:05, never below 0:00. */
export function countdown(left: Ms): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}
