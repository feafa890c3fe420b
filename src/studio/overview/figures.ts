import type { Day, Fen, Hundredths } from '../../../domain/units';

/** Differences under this are noise from one week to the next. */
const CLEARLY: Hundredths = 5;

export interface SalesDay {
  day: Day;
  paidOrders: number;
  salesFen: Fen;
}

/** Paid orders and sales of all the days together. */
export function totals(days: readonly SalesDay[]): { paidOrders: number; salesFen: Fen } {
  return days.reduce(
    (sum, day) => ({ paidOrders: sum.paidOrders + day.paidOrders, salesFen: sum.salesFen + day.salesFen }),
    { paidOrders: 0, salesFen: 0 },
  );
}

/** How far a rating moved from the first known day to the last; null where fewer than two days are known. */
export function movement(days: readonly { overall: Hundredths }[]): Hundredths | null {
  const [first, last] = [days[0], days[days.length - 1]];
  return first && last && days.length > 1 ? last.overall - first.overall : null;
}

/** The score that pulls the rating down, where one is clearly below the others; null where none is. */
export function weakest<K extends 'product' | 'logistics' | 'service'>(
  scores: Readonly<Record<K, Hundredths>>,
): K | null {
  const names: K[] = ['product', 'logistics', 'service'].filter((name): name is K => name in scores);
  const [lowest, next] = names.sort((a, b) => scores[a] - scores[b]);
  return lowest && next && scores[next] - scores[lowest] >= CLEARLY ? lowest : null;
}

/** The day before the last of the list: what today is compared with. */
export function yesterday<T>(days: readonly T[]): T | undefined {
  return days[days.length - 2];
}

/** 20261123 → 11/23, for the foot of a chart. */
export function shortDay(day: Day): string {
  return `${day.slice(4, 6)}/${day.slice(6, 8)}`;
}

/** Whole yuan for a chart's scale, thousands in 万 or k: what stands there is round already. */
export function scaleYuan(fen: Fen, language: 'zh' | 'en'): string {
  const yuan = fen / 100;
  if (language === 'zh' && yuan >= 10_000) return `${trimmed(yuan / 10_000)}万`;
  if (language === 'en' && yuan >= 1000) return `${trimmed(yuan / 1000)}k`;
  return trimmed(yuan);
}

function trimmed(n: number): string {
  return String(Math.round(n * 100) / 100);
}
