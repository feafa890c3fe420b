import type { Ms } from './units';

const first: Ms = 60_000;
const longest: Ms = 6 * 60 * 60_000;

/** How long to wait after the n-th failed try (from 1): one minute, doubled each time, six hours at most. */
export const backOff = (tries: number): Ms => Math.min(longest, first * 2 ** Math.max(0, tries - 1));
