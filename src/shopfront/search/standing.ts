import type { Output } from '@/cloud/call';

export type Explained = Output<'search', 'explain'>;
export type Neighbour = Explained['before'][number];

/** One line of the list around the shop. */
export interface Rank extends Omit<Neighbour, 'tier'> {
  /** null where the shop is not found. */
  place: number | null;
  tier: Neighbour['tier'] | null;
  own: boolean;
}

/** The shop between its neighbours, with the place of each. Where it is not found, the first ones and then itself. */
export function ranksAround(name: string, found: Explained): Rank[] {
  const { place, tier, trafficWeight, orders30d, before, after } = found;
  const start = place === null ? 1 : place - before.length;
  const own: Rank = { name, place, tier, trafficWeight, orders30d, own: true };
  return [
    ...before.map((one, i): Rank => ({ ...one, place: start + i, own: false })),
    own,
    ...after.map((one, i): Rank => ({ ...one, place: (place ?? 0) + 1 + i, own: false })),
  ];
}

/** A weight as people read it: 1.05 → `1.05`, 1 → `1.00`. */
export const weightText = (weight: number): string => weight.toFixed(2);

/** What one thing adds to a weight, in thousandths: 50 → `+0.05`, -100 → `−0.10`. */
export const addedText = (thousandths: number): string =>
  `${thousandths < 0 ? '−' : '+'}${Math.abs(thousandths / 1000)
    .toFixed(3)
    .replace(/0$/, '')}`;
