import type { FactSource } from '../../domain/rating/fact';
import { dimensions, type MetricName, metricOf } from '../../domain/rating/metrics';
import { smoothed } from '../../domain/rating/score';
import { decay, fullWeight } from '../../domain/rating/window';
import { dayMs, fact, formula, noon, scoreOf, today } from './events';

/** What an order brings: of these metrics one sample each. */
const ofOrders: readonly MetricName[] = [
  'proValidGoodEvalRatio',
  'serviceGoodEvalRatio',
  'collectInTimeRatio_30d',
  'waybillArriveOntimeRatio_30d',
  'productQualityRatio_30d',
  'waybillNegtiveOrdRatio_30d',
  'serviceComplaintRatio_30d',
];

/** The share of good or bad orders at which each of the metrics stands at 4.20. */
const at420: Partial<Record<MetricName, number>> = {
  proValidGoodEvalRatio: 8400,
  serviceGoodEvalRatio: 8400,
  collectInTimeRatio_30d: 9000,
  waybillArriveOntimeRatio_30d: 8833,
  productQualityRatio_30d: 400,
  waybillNegtiveOrdRatio_30d: 467,
  serviceComplaintRatio_30d: 117,
};

/** `n` orders of `buyers`, spread over the window, of which the metrics' shares are good (`mean`: by metric). */
function orders(n: number, buyers: number, mean: (metric: MetricName) => number, who: string): FactSource[] {
  return ofOrders.flatMap((metric) =>
    Array.from({ length: n }, (_, i) => {
      // Evenly: so that of any stretch of orders the share is as told.
      const hit = Math.floor(((i + 1) * mean(metric)) / 10_000) > Math.floor((i * mean(metric)) / 10_000);
      const order = `${who}${metric}${i}`;
      return fact(metric, hit ? metricOf(metric).most : 0, `${who}${i % buyers}`, (i * 7) % 30, {
        id: order,
      });
    }),
  );
}

const honest = orders(1000, 1000, (metric) => at420[metric] ?? 0, 'honest');
const before = scoreOf(honest);
const perfect = (metric: MetricName) => (metricOf(metric).higher ? 10_000 : 0);
const awful = (metric: MetricName) => (metricOf(metric).higher ? 0 : 10_000);
const scores = ['overall', ...dimensions] as const;

it('stands near 4.20 on a thousand honest orders', () => {
  expect(before.product).toBeGreaterThanOrEqual(418);
  expect(before.product).toBeLessThanOrEqual(424);
  expect(before.logistics).toBeGreaterThanOrEqual(418);
  expect(before.logistics).toBeLessThanOrEqual(424);
});

it.each([
  ['praise', perfect],
  ['blame', awful],
])('moves by 0.05 at most under ten thousand orders of fifty buyers who %s', (_, mean) => {
  const after = scoreOf([...honest, ...orders(10_000, 50, mean, 'fake')]);
  for (const part of scores) {
    if (mean === perfect) expect(after[part] - before[part]).toBeLessThanOrEqual(5);
    expect(after[part] - before[part] >= 0).toBe(mean === perfect);
  }
  expect(after.samples).toBe(before.samples + 50);
});

it('moves under ten thousand orders of five thousand honest buyers as the formula says', () => {
  const more = orders(10_000, 5000, perfect, 'new');
  const after = scoreOf([...honest, ...more]);
  for (const metric of ofOrders) {
    // By hand: each buyer's samples weigh what their days say, and together one at most.
    const own = new Map<string, { weight: number; sum: number }>();
    for (const { buyer, at, effects } of [...honest, ...more]) {
      const effect = effects[metric];
      if (!effect) continue;
      const weight = decay(Math.round((noon - at) / dayMs), formula);
      const sums = own.get(buyer) ?? { weight: 0, sum: 0 };
      own.set(buyer, { weight: sums.weight + weight, sum: sums.sum + weight * effect.s });
    }
    const total = { weight: 0, sum: 0 };
    for (const { weight, sum } of own.values()) {
      const part = Math.min(1, fullWeight / weight);
      total.weight += weight * part;
      total.sum += sum * part;
    }
    expect(Math.abs(after.metrics[metric].mean - smoothed(metric, total, formula))).toBeLessThanOrEqual(1);
  }
  expect(after.overall).toBeGreaterThan(before.overall + 20);
  expect(today).toBe('20261120');
});
