import type { Ms } from '../units';

const digits = (n: number, width: number): string => String(Math.max(0, Math.floor(n))).padStart(width, '0');

/**
 * The place of a message in its conversation, comparable as text: time of its event, then what tells two of the same
 * moment apart. WeChat gives whole seconds and message ids that rise; an id that is a number counts as one.
 */
export function orderKey(at: Ms, tie: string): string {
  return `${digits(at, 14)}.${/^\d{1,20}$/.test(tie) ? tie.padStart(20, '0') : tie}`;
}

/** The place right behind another message, for what answers it: later in time or, at the same moment, after it. */
export function orderAfter(key: string, at: Ms, tie: string): string {
  const own = orderKey(at, tie);
  return own > key ? own : `${key}~${tie}`;
}
