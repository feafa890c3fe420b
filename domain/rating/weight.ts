import type { RatingSummary } from '../documents';
import type { Hundredths } from '../units';
import { priorScore } from './score';

/** Thousandths; 1000 is neutral. */
export type Weight = number;

export const leastWeight: Weight = 500;
export const mostWeight: Weight = 1500;
export const neutralWeight: Weight = 1000;
/** The most that anything beside the score may add. */
export const mostBoost: Weight = 100;

/** For each hundredth of a point above the prior, and below it: one percent of the range at most. */
const upStep = 10;
const downStep = 5;

export interface WeightLine {
  why: 'score' | 'boost';
  by: Weight;
}

/**
 * What a score does to a shop's place inside a tier of search and in discover: bounded, and rising with the score in
 * small steps. `boost` is what other merits add, 0–100; it comes after the score and has its own line.
 */
export function trafficWeightOf(
  rating: Pick<RatingSummary, 'overall'> | null,
  boost = 0,
): { weight: Weight; lines: WeightLine[] } {
  const score = byScore(rating?.overall ?? priorScore);
  const added = Math.max(0, Math.min(mostBoost, Math.floor(boost), mostWeight - neutralWeight - score));
  return {
    weight: Math.max(leastWeight, neutralWeight + score + added),
    lines: [
      { why: 'score', by: score },
      { why: 'boost', by: added },
    ],
  };
}

function byScore(overall: Hundredths): Weight {
  const above = overall - priorScore;
  return Math.max(leastWeight - neutralWeight, above * (above > 0 ? upStep : downStep));
}

/**
 * What a weight is worth in views, beside a shop that is neutral: of so many views that lists gave, about so many came
 * by the weight. An estimate by proportion, and said to be one.
 */
export const viewsWorth = (views: number, weight: Weight): number =>
  Math.round((views * (weight - neutralWeight)) / weight);
