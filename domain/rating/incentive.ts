import type { WonOrder } from '../documents/entrance';
import type { Source } from '../entrance/source';
import type { Rules } from '../rules';
import type { Fen } from '../units';
import { mostBoost, type Weight } from './weight';

/** What the rules say about orders that private shares win (私域激励). Own numbers: WeChat publishes none. */
export interface Incentive {
  windowDays: number;
  /** Thousandths of weight for each buyer who counts, and at most in all. */
  perBuyer: Weight;
  mostBoost: Weight;
  /** Buyers that one sharer, and one day, count for at most. */
  perSharer: number;
  perDay: number;
  /** Orders under it do not count. */
  leastFen: Fen;
}

/** null: switched off, as it is unless an operator's rules say otherwise. */
export const incentiveOf = (rules: Rules): Incentive | null =>
  rules['incentive.on'] < 1
    ? null
    : {
        windowDays: rules['incentive.windowDays'],
        perBuyer: rules['incentive.perBuyer'],
        mostBoost: Math.min(mostBoost, rules['incentive.mostBoost']),
        perSharer: rules['incentive.perSharer'],
        perDay: rules['incentive.perDay'],
        leastFen: rules['incentive.leastFen'],
      };

/** The same before it is known whether it counts. */
export interface Paid {
  source: Source;
  buyer: string;
  /** Whether the buyer works for the shop. */
  staff: boolean;
  fen: Fen;
}

/**
 * The order as it counts, or null: it counts where somebody is known to have passed the page on privately, who is not the
 * buyer, where the buyer does not work for the shop, and where it is no token sum.
 */
export function wonBy({ source, buyer, staff, fen }: Paid, { leastFen }: Incentive): WonOrder | null {
  const { domain, sharer, entrance } = source;
  const counts = domain === 'private' && sharer !== '' && sharer !== buyer && !staff && fen >= leastFen;
  return counts ? { buyer, sharer, entrance } : null;
}

/** Orders that a day keeps at most: what comes after would not count anyway. */
export const mostWon = 100;

/** What the orders of the window's days are worth: the buyers who count, and the boost they give. */
export interface Earned {
  buyers: number;
  boost: Weight;
}

/**
 * One more order never lowers it, and nothing lifts it over the rules' most: the least of three counts, each of which
 * only grows. Different buyers in all; different buyers of each sharer, of whom so many count; and of each day.
 */
export function earned(days: readonly (readonly WonOrder[])[], incentive: Incentive): Earned {
  const all = days.flat();
  const bySharer = new Map<string, Set<string>>();
  for (const { sharer, buyer } of all) {
    const buyers = bySharer.get(sharer) ?? new Set();
    bySharer.set(sharer, buyers.add(buyer));
  }
  const buyersIn = (orders: readonly WonOrder[]) => new Set(orders.map(({ buyer }) => buyer)).size;
  const buyers = Math.min(
    buyersIn(all),
    capped(
      [...bySharer.values()].map(({ size }) => size),
      incentive.perSharer,
    ),
    capped(days.map(buyersIn), incentive.perDay),
  );
  return { buyers, boost: Math.min(incentive.mostBoost, Math.floor(buyers * incentive.perBuyer)) };
}

const capped = (counts: readonly number[], most: number): number =>
  counts.reduce((sum, n) => sum + Math.min(n, most), 0);
