import { beijingDay } from './calendar';
import type { LimitedInfo } from './documents';
import type { Ms } from './units';

const beijing = 8 * 3_600_000;
const day = 86_400_000;
/** 1970-01-01 was a Thursday: three days after a Monday. */
const mondayOffset = 3;

/**
 * The period, in Beijing time, in which pieces count against a purchase limit; null without a limit.
 * `period_type` of the platform: 1 a day, 2 a week (from Monday), 3 a month; 0 with a number counts for ever.
 */
export function periodOf({ periodType, limitedBuyNum }: LimitedInfo, at: Ms): string | null {
  if (limitedBuyNum <= 0) return null;
  if (periodType === 0) return 'ever';
  if (periodType === 1) return `d${beijingDay(at)}`;
  if (periodType === 3) return `m${beijingDay(at).slice(0, 6)}`;
  return `w${Math.floor((Math.floor((at + beijing) / day) + mondayOffset) / 7)}`;
}
