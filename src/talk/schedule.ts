import type { Ms } from '../../domain/units';

/** While somebody talks, and while nobody does or nobody looks. */
export const ACTIVE: Ms = 5000;
export const IDLE: Ms = 30_000;

const MINUTE: Ms = 60_000;
/** Calls in any minute: each costs the shop money. */
const most = { active: 12, idle: 2 } as const;

export interface Pace {
  now: Ms;
  /** When the calls of the last minute were made, oldest first: polls, and marks that go by themselves. */
  calls: readonly Ms[];
  /** What the last answer asked for; `IDLE` before any, and after one that failed. */
  told: Ms;
  /** Nobody looks: another page lies over it, or the window is hidden. */
  hidden: boolean;
  /** There is a reason to ask at once: more is waiting, the page came back, the network did. */
  hurry: boolean;
}

/**
 * When to ask next. Never more than twelve calls in any minute while somebody talks, and two while nobody does,
 * whatever else is wanted.
 */
export function nextAt({ now, calls, told, hidden, hurry }: Pace): Ms {
  const pace = hidden ? IDLE : Math.min(IDLE, Math.max(ACTIVE, told));
  const calm = pace === IDLE && !(hurry && !hidden);
  const last = calls[calls.length - 1];
  const due = hurry || last === undefined ? now : last + pace;
  const full = calls[calls.length - (calm ? most.idle : most.active)];
  return Math.max(now, due, full === undefined ? 0 : full + MINUTE);
}

/** Whether a mark may go by itself now and still leave the next poll its place. */
export const hasRoom = (calls: readonly Ms[], now: Ms): boolean =>
  calls.filter((at) => at > now - MINUTE).length < most.active - 1;

/** The calls that still count after one more. */
export const spent = (calls: readonly Ms[], now: Ms): Ms[] => [
  ...calls.filter((at) => at > now - MINUTE),
  now,
];
