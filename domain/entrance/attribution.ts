import type { Ms } from '../units';
import type { Source } from './source';

/** A way somebody came, and when. */
export interface Touch {
  source: Source;
  at: Ms;
}

/** Whether a way in says more than that somebody came back by themself. */
export const leads = ({ entrance }: Source): boolean => entrance !== 'direct';

/** The touch to remember after a new one: coming back directly does not overwrite what led here. */
export const remembered = (last: Touch | null, now: Touch): Touch | null => (leads(now.source) ? now : last);

/**
 * What an order of a shop counts for: the last touch that led to the shop, no older than the window. Where none is, it
 * counts for how its shopper came to the mini program.
 * @param windowMs how long a touch counts; one exactly that old still does
 */
export function attributed(last: Touch | null, now: Touch, windowMs: Ms): Source {
  return last && now.at - last.at <= windowMs ? last.source : now.source;
}
