import type { ShopDoc } from '../documents';
import { leastWeight, mostWeight, neutralWeight, type Weight, type WeightLine } from '../rating/weight';

/** A weight of the rating as shops hold it. */
const held = (thousandths: Weight): number => thousandths / 1000;

/**
 * The traffic weight that search uses: the one place where it is read from a shop. Whatever the shop's document holds, it
 * stays between 0.5 and 1.5, and a shop that nobody rated stands neutral. It decides inside a tier, never across.
 */
export function trafficWeight(shop: Pick<ShopDoc, 'trafficWeight' | 'rating'>): number {
  const weight = Number(shop.trafficWeight);
  if (shop.rating === null || !Number.isFinite(weight)) return held(neutralWeight);
  return Math.min(held(mostWeight), Math.max(held(leastWeight), weight));
}

/** The same line by line, in thousandths: 1000 and all of them are the weight. */
export function weightLines(shop: Pick<ShopDoc, 'trafficWeight' | 'trafficBoost' | 'rating'>): WeightLine[] {
  const above = Math.round(trafficWeight(shop) * 1000) - neutralWeight;
  const boost = shop.rating === null ? 0 : (shop.trafficBoost ?? 0);
  return [
    { why: 'score', by: above - boost },
    { why: 'boost', by: boost },
  ];
}
