import { beijingDay } from '../calendar';
import type { Rules } from '../rules';
import type { Day, Ms } from '../units';

/** What is known of today's checks when somebody asks for one. */
export interface CheckedToday {
  at: Ms;
  /** How often the shop's people asked today; the night's own check is none of them. */
  asked: number;
}

/**
 * When a shop may be checked on demand again: some seconds after the last check, and so many times a day. null: the day's
 * are used up, the night checks by itself.
 */
export function againAt(today: CheckedToday | null, rules: Rules): Ms | null {
  if (!today) return 0;
  if (today.asked >= rules['touchpoint.perDay']) return null;
  return today.at + rules['touchpoint.againSeconds'] * 1000;
}

/** 03:30 in Beijing: the rating's night is over, and the weights that search goes by are those of the day. */
const opensAfterMidnight: Ms = 3.5 * 3_600_000;

/** The day whose nightly check has begun by now. */
export const checkNight = (now: Ms): Day => beijingDay(now - opensAfterMidnight);
