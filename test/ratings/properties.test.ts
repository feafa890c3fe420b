import fc from 'fast-check';
import { type FactSource, takenBack } from '../../domain/rating/fact';
import {
  bestOf,
  dimensions,
  type MetricName,
  metricNames,
  metricOf,
  worstOf,
} from '../../domain/rating/metrics';
import { pointsOf, priorScore } from '../../domain/rating/score';
import { leastWeight, mostWeight, trafficWeightOf } from '../../domain/rating/weight';
import { fullWeight, gather, share, totals } from '../../domain/rating/window';
import { bad, closed, fact, formula, good, scoreOf, today } from './events';

const runs = process.env.TONGDIAN_PROVE === 'full' ? 5000 : 150;
const metric = fc.constantFrom(...metricNames);
const buyer = fc.integer({ min: 0, max: 25 }).map((n) => `b${n}`);
const age = fc.integer({ min: 0, max: 40 });
const event = fc
  .tuple(metric, fc.double({ min: 0, max: 1, noNaN: true }), buyer, age)
  .map(([name, share, who, days]) => fact(name, Math.floor(share * metricOf(name).most), who, days));
const events = fc.array(event, { maxLength: 80 });

/** Ten buyers heard in each part, so that no part stands at the prior: the step there has its own test. */
const heard = (['proValidGoodEvalRatio', 'collectInTimeRatio_30d', 'serviceGoodEvalRatio'] as const).flatMap(
  (name) => Array.from({ length: 10 }, (_, i) => fact(name, metricOf(name).prior, `known${i}`)),
);
const exact = (all: readonly FactSource[]) => scoreOf([...heard, ...all]).exact;
const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: runs });

describe('the score', () => {
  it('is never lowered by something good, nor raised by something bad', () => {
    check(fc.tuple(events, metric, buyer, age), ([all, name, who, days]) => {
      const before = exact(all);
      expect(exact([...all, good(name, who, days)])).toBeGreaterThanOrEqual(before);
      expect(exact([...all, bad(name, who, days)])).toBeLessThanOrEqual(before);
    });
  });

  it('is never lowered by something having gone better', () => {
    check(fc.tuple(events, event, fc.double({ min: 0, max: 1, noNaN: true })), ([all, one, by]) => {
      const [name, effect] = Object.entries(one.effects)[0] as [MetricName, { n: number; s: number }];
      const s = Math.round(effect.s + (bestOf(name) - effect.s) * by);
      const better = { ...one, id: `${one.id}x`, effects: { [name]: { n: 1, s } } };
      expect(exact([...all, better])).toBeGreaterThanOrEqual(exact([...all, one]));
    });
  });

  it('does not depend on the order in which things are told', () => {
    check(
      events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const byDay = (a: { day: string }, b: { day: string }) => (a.day < b.day ? -1 : 1);
        expect(closed(shuffled).sort(byDay)).toEqual(closed(all).sort(byDay));
        expect(scoreOf(shuffled)).toEqual(scoreOf(all));
      },
    );
  });

  it('is the same however the stream is split over machines and nights', () => {
    check(fc.tuple(events, fc.array(fc.integer({ min: 0, max: 3 }))), ([all, cuts]) => {
      const parts = [0, 1, 2, 3].map((part) =>
        all.filter((_, i) => (cuts[i % (cuts.length || 1)] ?? 0) === part),
      );
      expect(scoreOf(parts.reverse().flat())).toEqual(scoreOf(all));
    });
  });

  it('is as before when what was told is taken back, whichever of the two comes first', () => {
    check(fc.tuple(events, event, fc.boolean()), ([all, one, backFirst]) => {
      const both = backFirst ? [takenBack(one), one] : [one, takenBack(one)];
      expect(scoreOf([...all, ...both])).toEqual(scoreOf(all));
    });
  });

  it('lies between 1.00 and 5.00, each part of it, whatever happened', () => {
    check(events, (all) => {
      const scored = scoreOf(all);
      for (const part of ['overall', ...dimensions] as const) {
        expect(scored[part]).toBeGreaterThanOrEqual(100);
        expect(scored[part]).toBeLessThanOrEqual(500);
        expect(Number.isInteger(scored[part])).toBe(true);
      }
    });
  });

  it('counts nothing from outside the window', () => {
    check(events, (all) => {
      const old = metricNames.map((name) => bad(name, 'old', 30));
      const ahead = metricNames.map((name) => bad(name, 'ahead', -1));
      expect(scoreOf([...all, ...old, ...ahead])).toEqual(scoreOf(all));
    });
  });
});

describe('one buyer', () => {
  it('weighs at most one whole sample in each metric, and is worth no more than a sample can be', () => {
    check(events, (all) => {
      for (const [name, buyers] of gather(closed(all), today, formula)) {
        for (const own of buyers.values()) {
          const { weight, sum } = share(own);
          expect(weight).toBeLessThanOrEqual(fullWeight);
          expect(sum).toBeLessThanOrEqual(weight * metricOf(name).most);
        }
      }
      for (const { weight, buyers } of Object.values(totals(gather(closed(all), today, formula)).tallies)) {
        expect(weight).toBeLessThanOrEqual(buyers * fullWeight);
      }
    });
  });
});

describe('points', () => {
  it.each(metricNames)(
    'of %s are 4.60 for what is assumed, 5.00 for the best, 1.00 for the worst',
    (name) => {
      expect(pointsOf(name, metricOf(name).prior)).toBe(priorScore * 100);
      expect(pointsOf(name, bestOf(name))).toBe(50_000);
      expect(pointsOf(name, worstOf(name))).toBe(10_000);
    },
  );

  it.each(metricNames)('of %s never fall while the mean gets better', (name) => {
    check(fc.tuple(fc.nat(metricOf(name).most), fc.nat(metricOf(name).most)), ([a, b]) => {
      const [worse, better] = metricOf(name).higher
        ? [Math.min(a, b), Math.max(a, b)]
        : [Math.max(a, b), Math.min(a, b)];
      expect(pointsOf(name, better)).toBeGreaterThanOrEqual(pointsOf(name, worse));
    });
  });
});

describe('the traffic weight', () => {
  it('is bounded, rises with the score, and by 0.01 moves no more than 1 % of its range', () => {
    const most = (mostWeight - leastWeight) / 100;
    for (let overall = 100; overall <= 500; overall++) {
      for (const boost of [0, 37, 100, 5000, -9]) {
        const { weight, lines } = trafficWeightOf({ overall }, boost);
        const next = trafficWeightOf({ overall: overall + 1 }, boost).weight;
        expect(weight).toBeGreaterThanOrEqual(leastWeight);
        expect(weight).toBeLessThanOrEqual(mostWeight);
        if (overall < 500) expect(next - weight).toBeGreaterThanOrEqual(0);
        expect(next - weight).toBeLessThanOrEqual(most);
        expect(1000 + lines.reduce((sum, line) => sum + line.by, 0)).toBe(weight);
      }
    }
    expect(trafficWeightOf(null).weight).toBe(1000);
  });
});
