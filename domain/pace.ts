import type { Ms } from './units';

const minute: Ms = 60_000;

/**
 * Holds calls to so many a minute, as many at once after a minute's rest: the generic cell rate algorithm of ITU-T I.371.
 * `worn`: when the calls before have worn off. Answers when they have with this one, or null where it is one too many.
 */
export function paced(worn: Ms, now: Ms, perMinute: number): Ms | null {
  // No call leads farther than a minute on: beyond it the clock was put back.
  const from = worn > now + minute ? now : Math.max(worn, now);
  const next = from + minute / perMinute;
  return next <= now + minute ? next : null;
}
