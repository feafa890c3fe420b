import type { RatingFactDoc } from '../documents';
import type { Day, Ms } from '../units';
import type { Effect, Subject } from './effects';
import { bestOf, type MetricName, metricNames, metricOf } from './metrics';
import { type Formula, type Scored, score } from './score';
import { daysBetween, decay, fullWeight, type Gathered, share, type Tally, totals } from './window';

/** Ten-thousandths of a point of the overall score: single orders move less than it shows. */
export type Gain = number;

const replaced = (gathered: Gathered, metric: MetricName, change: (tally: Tally) => Tally) => {
  const { tallies, buyers } = totals(gathered);
  return { tallies: { ...tallies, [metric]: change(tallies[metric]) }, buyers };
};

export interface Cost {
  about: Subject;
  /** When the latest of it happened. */
  at: Ms;
  cost: Gain;
  /** What it cost in each metric by itself, the most first. Together they may make more or less than `cost`. */
  metrics: { metric: MetricName; cost: Gain }[];
}

type Fact = Pick<RatingFactDoc, 'subject' | 'about' | 'buyer' | 'day' | 'at' | 'effects'>;
/** What one metric's sum would be more by, had one thing been well. */
interface Mended {
  metric: MetricName;
  fact: Fact;
  by: number;
}

/**
 * What single orders, reviews, after-sales and rounds cost: for each the formula is run again as though it had been
 * well in every metric. What was taken back cost nothing. `facts`: the bad ones of the window.
 */
export function costs(
  facts: readonly Fact[],
  gathered: Gathered,
  scored: Scored,
  today: Day,
  f: Formula,
): Cost[] {
  const all = totals(gathered);
  const without = (mended: readonly Mended[]): Gain => {
    const tallies = { ...all.tallies };
    for (const { metric, by } of mended)
      tallies[metric] = { ...tallies[metric], sum: tallies[metric].sum + by };
    return score({ ...all, tallies }, f).exact - scored.exact;
  };
  const byThing = new Map<Subject, Mended[]>();
  for (const one of mendedOf(facts, gathered, today, f))
    byThing.set(one.fact.about, [...(byThing.get(one.fact.about) ?? []), one]);
  const found = [...byThing].map(
    ([about, mended]): Cost => ({
      about,
      at: Math.max(...mended.map(({ fact }) => fact.at)),
      cost: without(mended),
      metrics: mended
        .map((one) => ({ metric: one.metric, cost: without([one]) }))
        .filter(({ cost }) => cost > 0)
        .sort((one, other) => other.cost - one.cost),
    }),
  );
  return found
    .filter(({ cost }) => cost > 0)
    .sort((one, other) => other.cost - one.cost || other.at - one.at);
}

function mendedOf(facts: readonly Fact[], gathered: Gathered, today: Day, f: Formula): Mended[] {
  const sums = new Map<string, { metric: MetricName; fact: Fact; s: number }>();
  for (const fact of facts) {
    for (const [metric, { s }] of Object.entries(fact.effects) as [MetricName, Effect][]) {
      const key = `${metric} ${fact.subject}`;
      const known = sums.get(key);
      if (known) known.s += s;
      else sums.set(key, { metric, fact, s });
    }
  }
  return [...sums.values()].flatMap(({ metric, fact, s }) => {
    const own = gathered.get(metric)?.get(fact.buyer);
    const by = better(metric, Math.max(0, Math.min(metricOf(metric).most, s)));
    if (!own || by === 0) return [];
    const weight = decay(daysBetween(fact.day, today), f);
    const well = share({ ...own, sum: Math.max(0, own.sum + weight * by) });
    return [{ metric, fact, by: well.sum - share(own).sum }];
  });
}

/** What a sample would be worth more, had it been well: for a wait, no longer than is assumed of any shop. */
function better(metric: MetricName, s: number): number {
  const { unit, prior } = metricOf(metric);
  return unit === 'seconds' ? Math.min(0, prior - s) : bestOf(metric) - s;
}

export interface Win {
  metric: MetricName;
  /** Had everything been well in the window. */
  mended: Gain;
  /** With the next twenty buyers served well. */
  next: Gain;
}
const nextBuyers = 20;

/** What would win most back, metric by metric, by running the formula again. Biggest first; nothing to win is left out. */
export function wins(gathered: Gathered, scored: Scored, f: Formula): Win[] {
  return metricNames
    .map((metric): Win => {
      const best = bestOf(metric);
      const run = (change: (tally: Tally) => Tally) =>
        score(replaced(gathered, metric, change), f).exact - scored.exact;
      return {
        metric,
        mended: run((tally) => ({ ...tally, sum: tally.weight * best })),
        next: run((tally) => ({
          ...tally,
          weight: tally.weight + nextBuyers * fullWeight,
          sum: tally.sum + nextBuyers * fullWeight * best,
        })),
      };
    })
    .filter(({ mended, next }) => mended > 0 || next > 0)
    .sort((a, b) => b.mended - a.mended || b.next - a.next);
}
