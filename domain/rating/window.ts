import { beijingDay } from '../calendar';
import type { Day, Ms } from '../units';
import { eachVoice } from './day';
import { type MetricName, metricNames } from './metrics';

/** A day that is closed, as `packed` wrote it. */
export interface ClosedDay {
  day: Day;
  closed: string;
}

/** What a window holds of one metric. Weights are in thousandths of a sample, `sum` of weight and value. */
export interface Tally {
  weight: number;
  sum: number;
  /** Different buyers heard. */
  buyers: number;
  /** Samples as they came, before any weighing. */
  n: number;
}
export type Tallies = Readonly<Record<MetricName, Tally>>;

export interface WindowTallies {
  tallies: Tallies;
  /** Buyers heard in any metric. */
  buyers: number;
}

/** Of one sample of today. */
export const fullWeight = 1000;

const dayMs = 86_400_000;

/** Noon in Beijing of a calendar day. */
const noonOf = (day: Day): Ms =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)), 4);

/** Days from one calendar day to another, both YYYYMMDD. */
export const daysBetween = (from: Day, to: Day): number => Math.round((noonOf(to) - noonOf(from)) / dayMs);

/** The first day of the window that ends with a day. */
export const windowStart = (day: Day, { windowDays }: Pick<Decay, 'windowDays'>): Day =>
  beijingDay(noonOf(day) - (windowDays - 1) * dayMs);

/** What a sample still weighs after so many days: half after the half-life, nothing outside the window. */
export function decay(age: number, { windowDays, halfLifeDays }: Decay): number {
  return age < 0 || age >= windowDays ? 0 : Math.round(fullWeight * 2 ** (-age / halfLifeDays));
}

export interface Decay {
  windowDays: number;
  halfLifeDays: number;
}

/** What one buyer says in a window, before it is weighed. */
export interface Own {
  weight: number;
  sum: number;
  n: number;
}
export type Gathered = Map<MetricName, Map<string, Own>>;

/** The days of the window that ends with `today`, by metric and buyer; every sample weighs by its age. */
export function gather(days: readonly ClosedDay[], today: Day, how: Decay): Gathered {
  const gathered: Gathered = new Map(metricNames.map((metric) => [metric, new Map()]));
  for (const { day, closed } of days) {
    const weight = decay(daysBetween(day, today), how);
    if (weight === 0) continue;
    eachVoice(closed, (buyer, metric, n, s) => {
      const buyers = gathered.get(metric)!;
      const own = buyers.get(buyer);
      if (own) {
        own.weight += weight * n;
        own.sum += weight * s;
        own.n += n;
      } else buyers.set(buyer, { weight: weight * n, sum: weight * s, n });
    });
  }
  return gathered;
}

/**
 * What a buyer adds to a metric: one whole sample at most. Who has more shares that one among them, so that fifty
 * buyers are fifty, however often they order.
 */
export function share({ weight, sum }: Own): Pick<Tally, 'weight' | 'sum'> {
  if (weight <= fullWeight) return { weight, sum };
  return { weight: fullWeight, sum: Math.floor((sum * fullWeight) / weight) };
}

export function totals(gathered: Gathered): WindowTallies {
  const heard = new Set<string>();
  const tallies = Object.fromEntries(
    metricNames.map((metric) => {
      const buyers = gathered.get(metric)!;
      const total: Tally = { weight: 0, sum: 0, buyers: buyers.size, n: 0 };
      for (const [buyer, own] of buyers) {
        const { weight, sum } = share(own);
        heard.add(buyer);
        total.weight += weight;
        total.sum += sum;
        total.n += own.n;
      }
      return [metric, total];
    }),
  ) as Record<MetricName, Tally>;
  return { tallies, buyers: heard.size };
}

/** The window that ends with `today`, added up. */
export const tally = (days: readonly ClosedDay[], today: Day, how: Decay): WindowTallies =>
  totals(gather(days, today, how));
