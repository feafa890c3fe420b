import type { RatingFactDoc } from '../../domain/documents';
import { packed, voicesOf } from '../../domain/rating/day';
import { type FactSource, factOf } from '../../domain/rating/fact';
import { bestOf, type MetricName, worstOf } from '../../domain/rating/metrics';
import { formulaOf, type Scored, score } from '../../domain/rating/score';
import { type ClosedDay, tally } from '../../domain/rating/window';
import { rulesInForce } from '../../domain/rules';

export const formula = formulaOf(rulesInForce().rules);
export const dayMs = 86_400_000;
/** Noon in Beijing of the last day of the window, 2026-11-20. */
export const today = '20261120';
export const noon = Date.UTC(2026, 10, 20, 4);

let made = 0;
/** A fact of one metric: `buyer`, so many days before the window's last. */
export const fact = (
  metric: MetricName,
  s: number,
  buyer: string,
  daysAgo = 0,
  more: Partial<FactSource> = {},
): FactSource => {
  const id = more.id ?? `f${++made}`;
  return {
    id,
    shopId: 'tea',
    buyer,
    at: noon - daysAgo * dayMs,
    subject: `order~${id}`,
    effects: { [metric]: { n: 1, s } },
    bad: s !== bestOf(metric),
    ...more,
  };
};
export const good = (metric: MetricName, buyer: string, daysAgo = 0) =>
  fact(metric, bestOf(metric), buyer, daysAgo);
export const bad = (metric: MetricName, buyer: string, daysAgo = 0) =>
  fact(metric, worstOf(metric), buyer, daysAgo);

export const stored = (sources: readonly FactSource[]): RatingFactDoc[] =>
  sources.map((source) => factOf(source, source.at));

/** Days closed from their facts, in whatever order these lie there. */
export function closed(sources: readonly FactSource[]): ClosedDay[] {
  const byDay = new Map<string, RatingFactDoc[]>();
  for (const one of stored(sources)) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  return [...byDay].map(([day, facts]) => ({ day, closed: packed(voicesOf(facts)) }));
}

/** The score of these facts on the window's last day. */
export const scoreOf = (sources: readonly FactSource[]): Scored =>
  score(tally(closed(sources), today, formula), formula);
