import type { Ms } from '../../../domain/units';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A span of time in its largest whole unit and, for days, the hours over. Never negative. */
export interface Elapsed {
  days: number;
  hours: number;
  minutes: number;
}

export function elapsed(from: Ms, now: Ms): Elapsed {
  const span = Math.max(0, now - from);
  return {
    days: Math.floor(span / day),
    hours: Math.floor((span % day) / hour),
    minutes: Math.floor((span % hour) / minute),
  };
}

/** How pressing a paid order is: after a day it is late, after two it costs the shop its delivery score. */
export function pressing(paidAt: Ms, now: Ms): 'calm' | 'late' | 'overdue' {
  const { days } = elapsed(paidAt, now);
  return days >= 2 ? 'overdue' : days >= 1 ? 'late' : 'calm';
}
