import type { OutputOf } from '../platform/contract';
import type { SearchContract } from './contract';
import type { Counted } from './find-goods';

type Choices = NonNullable<OutputOf<SearchContract, 'products'>['choices']>;

const shown = 12;

/** What the filters would narrow: categories, places and prices of the best matches, most frequent first. */
export function choicesAmong(candidates: readonly Counted[]): Choices {
  const prices = candidates.map((c) => c.minPrice);
  return {
    categories: frequent(candidates.map((c) => c.category)),
    shipsFrom: frequent(candidates.map((c) => c.shipsFrom)),
    priceFen: prices.length > 0 ? [Math.min(...prices), Math.max(...prices)] : null,
  };
}

function frequent(values: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const value of values) if (value) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, shown)
    .map(([value]) => value);
}
