import type { Ms } from '../units';

/**
 * `homeRank` of a product, highest first: pinned ones, then those the shop arranged, then by age. Whole numbers below
 * 2^53: pinned from 8e15 down, arranged from 6e15 down, the rest by milliseconds of creation times 1,000.
 */
const pinnedBand = 8e15;
const arrangedBand = 6e15;

/** Products of one millisecond are told apart by their ids. */
export const rankByAge = (createdAt: Ms, id: string): number =>
  createdAt * 1000 + [...id].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 1000, 0);
export const rankPinned = (place: number): number => pinnedBand - place;
export const rankArranged = (place: number): number => arrangedBand - place;
export const isPinned = (homeRank: number): boolean => homeRank > pinnedBand - 1e6;

/** Where each product of an arrangement stands; those that are in neither list go by age. */
export function ranksOf(pinned: readonly string[], arranged: readonly string[]): ReadonlyMap<string, number> {
  const rest = arranged.filter((id) => !pinned.includes(id));
  return new Map([
    ...pinned.map((id, place) => [id, rankPinned(place)] as const),
    ...rest.map((id, place) => [id, rankArranged(place)] as const),
  ]);
}
