import type { Output } from '@/cloud/call';
import type { CheckName } from '../../../domain/touchpoints/checks';
import { checkNames, stateOf } from '../../../domain/touchpoints/checks';

export type CheckUp = Output<'touchpoints', 'get'>;
export type LastCheck = NonNullable<CheckUp['last']>;
export type Result = LastCheck['results'][number];

const urgency = { fails: 0, notMeasured: 1, ok: 2 };

/** What is to be mended first, then what cannot be told yet, then what is well. */
export const byUrgency = (results: readonly Result[]): Result[] =>
  [...results].sort((a, b) => urgency[stateOf[a.finding]] - urgency[stateOf[b.finding]]);

/** What became of an entrance from one checked day to the next. */
export interface Change {
  day: string;
  mended: CheckName[];
  broke: CheckName[];
}

/**
 * The days on which an entrance that had been well failed, or one that had failed was well; latest first. What could not
 * be told on one of two days says nothing.
 */
export function changesOf(history: CheckUp['history']): Change[] {
  return history
    .slice(1)
    .map((row, i): Change => {
      const before = history[i] ?? row;
      const from = (was: readonly CheckName[], is: readonly CheckName[]) =>
        checkNames.filter((name) => was.includes(name) && is.includes(name));
      return { day: row.day, mended: from(before.fails, row.ok), broke: from(before.ok, row.fails) };
    })
    .filter(({ mended, broke }) => mended.length + broke.length > 0)
    .reverse();
}

/** A share in ten-thousandths as people read it: 300 → `3%`, 125 → `1.3%`. */
export const percentText = (tenThousandths: number): string =>
  `${Number((tenThousandths / 100).toFixed(1))}%`;
