import type { ShopDoc } from '../documents';

/** Bounds of what a shop's rating may do to its place, and what a shop without a rating stands with. */
const least = 0.5;
const most = 1.5;
const neutral = 1;

/**
 * The traffic weight that search uses: the one place where it is read from a shop. Whatever the shop's document holds, it
 * stays between 0.5 and 1.5, and a shop that nobody rated stands neutral. It decides inside a tier, never across.
 */
export function trafficWeight(shop: Pick<ShopDoc, 'trafficWeight' | 'rating'>): number {
  const weight = Number(shop.trafficWeight);
  if (shop.rating === null || !Number.isFinite(weight)) return neutral;
  return Math.min(most, Math.max(least, weight));
}
