import * as v from 'valibot';
import { exclusions } from '../../domain/rating/effects';
import { dimensions, metricNames } from '../../domain/rating/metrics';
import { action } from '../platform/contract';
import { count, id, ms, rating, scores } from '../platform/fields';

const metric = v.picklist(metricNames);
const dimension = v.picklist(dimensions);
const whole = v.pipe(v.number(), v.integer());
/** A difference in hundredths of a point; null where the older day is not known. */
const change = v.nullable(whole);

export const contract = {
  explain: action({
    does: "A shop's rating explained to its people: trend, parts, metrics, what cost most, what would win most back.",
    who: 'merchant:editor|fulfilment|service',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      /** As shoppers see it; null: too few buyers were heard (暂无评分). */
      rating,
      /** The day it was made up to, YYYYMMDD; null: no night has closed a day yet. */
      day: v.nullable(v.string()),
      /** One row a day, oldest first, at most 90. */
      trend: v.array(v.object({ day: v.string(), ...scores })),
      /** Of the overall score, since so many days ago. */
      change: v.object({ d7: change, d30: change, d90: change }),
      /** It fell in seven days by as much as the rules call a fall. */
      fell: v.nullable(v.object({ from: count, to: count, since: v.string(), part: dimension })),
      parts: v.array(
        v.object({
          part: dimension,
          score: count,
          /** Percent of the overall score. */
          weight: count,
          /** Buyers heard; under the minimum the part stands at what is assumed of any shop. */
          heard: count,
          assumed: v.boolean(),
          metrics: v.array(
            v.object({
              metric,
              unit: v.picklist(['share', 'seconds']),
              higherIsBetter: v.boolean(),
              /** Ten-thousandths, or seconds: drawn towards the assumption while few were heard. */
              mean: count,
              /** The same of what happened alone; null where nothing did. */
              plain: v.nullable(count),
              points: count,
              /** Percent of its part. */
              weight: count,
              /** How often it happened, of how many buyers. */
              n: count,
              buyers: count,
              threshold: count,
              ok: v.boolean(),
            }),
          ),
        }),
      ),
      /** The single things that cost most, each with its metrics, in ten-thousandths of a point of the overall score. */
      costs: v.array(
        v.object({
          of: v.picklist(['order', 'review', 'afterSale', 'round']),
          id: v.string(),
          at: ms,
          cost: count,
          metrics: v.array(v.object({ metric, cost: count })),
        }),
      ),
      /** What would win most back, in the same unit: had all been well; with the next twenty buyers served well. */
      wins: v.array(v.object({ metric, mended: whole, next: whole })),
      /** Percent of the shops of its main category that lie under it; without a name: of all shops, those being too few. */
      category: v.nullable(
        v.object({
          name: v.nullable(v.string()),
          shops: count,
          percentile: v.nullable(count),
          mean: v.object(scores),
        }),
      ),
      /** What the rating does to the shop's place: thousandths, 1000 is neutral. */
      traffic: v.object({
        weight: count,
        lines: v.array(v.object({ why: v.picklist(['score', 'boost']), by: whole })),
        /** Of a thousand views that lists give, about so many come by the weight; below zero: so many it costs. */
        viewsOfThousand: whole,
        /** How private shares come to their line; null: they earn nothing. */
        incentive: v.nullable(
          v.object({
            /** Those who count in the window. */
            buyers: count,
            perBuyer: count,
            mostBoost: count,
            perSharer: count,
            perDay: count,
            windowDays: count,
          }),
        ),
      }),
      /** What happened in the window and is not counted. */
      excluded: v.array(v.object({ why: v.picklist(exclusions), n: count })),
      /** Told since the day was closed: counted with the next night. */
      since: count,
      formula: v.object({
        windowDays: count,
        halfLifeDays: count,
        minSamples: count,
        priorSamples: count,
        prior: count,
      }),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
} as const;
export type RatingsContract = typeof contract;
