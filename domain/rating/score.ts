import type { RatingSummary } from '../documents';
import type { Rules } from '../rules';
import type { Hundredths } from '../units';
import { type Dimension, dimensions, type MetricName, metricNames, metricOf } from './metrics';
import { fullWeight, type Tally, type WindowTallies } from './window';

/** What a score is before it is rounded: hundredths of hundredths, 10000–50000. */
type Fine = number;
const fine = 100;

/** What a shop has before anything is known of it. */
export const priorScore: Hundredths = 460;

/** What the formula takes from the rules. */
export interface Formula {
  windowDays: number;
  halfLifeDays: number;
  /** Buyers under which a part has no score of its own. */
  minSamples: number;
  /** Buyers that the assumption about a shop weighs as much as. */
  priorSamples: number;
  /** Percent of the overall score. */
  weights: Readonly<Record<Dimension, number>>;
}

export const formulaOf = (rules: Rules): Formula => ({
  windowDays: rules['rating.windowDays'],
  halfLifeDays: rules['rating.halfLifeDays'],
  minSamples: rules['rating.minSamples'],
  priorSamples: rules['rating.priorSamples'],
  weights: {
    product: rules['rating.productWeight'],
    logistics: rules['rating.logisticsWeight'],
    service: rules['rating.serviceWeight'],
  },
});

/** The mean of a metric, drawn towards what is assumed of a shop as long as few buyers were heard. In its own unit. */
export function smoothed(
  metric: MetricName,
  { weight, sum }: Pick<Tally, 'weight' | 'sum'>,
  f: Formula,
): number {
  const assumed = f.priorSamples * fullWeight;
  return Math.floor((assumed * metricOf(metric).prior + sum) / (assumed + weight));
}

/** What a mean is worth, along the metric's steps. */
export function pointsOf(metric: MetricName, mean: number): Fine {
  const { steps } = metricOf(metric);
  const above = steps.findIndex(([at]) => mean < at);
  if (above === 0) return steps[0]![1] * fine;
  const [x0, y0] = (above < 0 ? steps.at(-1) : steps[above - 1])!;
  const [x1, y1] = above < 0 ? [x0 + 1, y0] : steps[above]!;
  return y0 * fine + Math.floor(((y1 - y0) * fine * (mean - x0)) / (x1 - x0));
}

export interface MetricScore {
  mean: number;
  points: Hundredths;
  /** Of the same before rounding. */
  exact: Fine;
}

export interface Scored extends RatingSummary {
  ratings: number;
  /** The overall score before rounding. */
  exact: Fine;
  metrics: Readonly<Record<MetricName, MetricScore>>;
  /** Buyers heard in a part: under the minimum it has the prior. */
  heard: Readonly<Record<Dimension, number>>;
}

/** The score of a window: whole hundredths of a point, 1.00–5.00. Tongdian's own formula: docs/rating.md. */
export function score({ tallies, buyers }: WindowTallies, f: Formula): Scored {
  const byMetric = Object.fromEntries(
    metricNames.map((metric): [MetricName, MetricScore] => {
      const mean = smoothed(metric, tallies[metric], f);
      const exact = pointsOf(metric, mean);
      return [metric, { mean, exact, points: Math.floor(exact / fine) }];
    }),
  ) as Record<MetricName, MetricScore>;
  const parts = Object.fromEntries(
    dimensions.map((dimension) => {
      const own = metricNames.filter((metric) => metricOf(metric).dimension === dimension);
      const heard = Math.max(...own.map((metric) => tallies[metric].buyers));
      const all = own.reduce((sum, metric) => sum + metricOf(metric).weight, 0);
      const mix = own.reduce((sum, metric) => sum + metricOf(metric).weight * byMetric[metric].exact, 0);
      const exact = heard < f.minSamples ? priorScore * fine : Math.floor(mix / all);
      return [dimension, { heard, exact }];
    }),
  ) as Record<Dimension, { heard: number; exact: Fine }>;
  const shares = dimensions.reduce((sum, d) => sum + f.weights[d], 0);
  const mix = dimensions.reduce((sum, d) => sum + f.weights[d] * parts[d].exact, 0);
  return {
    overall: Math.floor(mix / shares / fine),
    exact: Math.floor(mix / shares),
    product: Math.floor(parts.product.exact / fine),
    logistics: Math.floor(parts.logistics.exact / fine),
    service: Math.floor(parts.service.exact / fine),
    samples: buyers,
    ratings: tallies.proValidGoodEvalRatio.n,
    metrics: byMetric,
    heard: {
      product: parts.product.heard,
      logistics: parts.logistics.heard,
      service: parts.service.heard,
    },
  };
}

/** The part of a score that is stored and shown. */
export const summaryOf = ({
  overall,
  product,
  logistics,
  service,
  samples,
  ratings,
}: Scored): RatingSummary => ({
  overall,
  product,
  logistics,
  service,
  samples,
  ratings,
});
