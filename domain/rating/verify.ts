import type { RatingDayDoc, RatingFactDoc, RatingRowDoc, WonDayDoc } from '../documents';
import type { Day, ShopId } from '../units';
import { liveOf, packed, voicesOf } from './day';
import { earned, type Incentive } from './incentive';
import { type Formula, score } from './score';
import { trafficWeightOf } from './weight';
import { tally, windowStart } from './window';

/** A shop's facts and everything that was made of them. */
export interface Kept {
  shopId: ShopId;
  facts: readonly RatingFactDoc[];
  rows: readonly RatingRowDoc[];
  history: readonly RatingDayDoc[];
  /** Orders that private shares won. */
  won?: readonly WonDayDoc[];
}

const plain = (sums: ReturnType<typeof liveOf>): string =>
  JSON.stringify(
    Object.entries(sums)
      .filter(([, { n, s }]) => n !== 0 || s !== 0)
      .map(([metric, { n, s }]) => [metric, n, s])
      .sort(),
  );

/**
 * Makes a shop's figures anew from its raw facts and names what differs: live counters, closed days, and the last
 * night's scores, to the last digit. Days with facts since they were closed are compared by their counters alone; a
 * last night whose window holds such a day is left until the next, and so is a boost whose orders changed since.
 */
export function differences(
  { shopId, facts, rows, history, won = [] }: Kept,
  formula: Formula,
  incentive: Incentive | null = null,
): string[] {
  const found: string[] = [];
  const byDay = new Map<Day, RatingFactDoc[]>();
  for (const fact of facts) byDay.set(fact.day, [...(byDay.get(fact.day) ?? []), fact]);
  const fresh: { day: Day; closed: string }[] = [];
  let waiting = false;
  const last = history.reduce<RatingDayDoc | null>((a, b) => (a && a.day > b.day ? a : b), null);
  for (const day of new Set([...byDay.keys(), ...rows.map((row) => row.day)])) {
    const own = byDay.get(day) ?? [];
    const of = rows.filter((row) => row.day === day);
    if (of.reduce((n, row) => n + row.facts, 0) !== own.length)
      found.push(`${shopId} ${day}: number of facts`);
    if (plain(liveOf(of.map(({ live }) => ({ effects: live })))) !== plain(liveOf(own))) {
      found.push(`${shopId} ${day}: live counters`);
    }
    const closed = packed(voicesOf(own));
    fresh.push({ day, closed });
    const dirty = of.some((row) => row.dirty);
    if (dirty && last && day <= last.day) waiting = true;
    const kept = of.find((row) => row._id === `${shopId}~${day}`)?.closed;
    if (!dirty && kept !== closed) found.push(`${shopId} ${day}: closed day`);
  }
  if (last && !waiting) found.push(...lastNight(last, fresh, formula));
  if (last?.boost && incentive) found.push(...boostOf(last, won, incentive));
  return found;
}

function lastNight(
  last: RatingDayDoc,
  days: readonly { day: Day; closed: string }[],
  formula: Formula,
): string[] {
  const anew = score(tally(days, last.day, formula), formula);
  const { weight } = trafficWeightOf(anew.samples < formula.minSamples ? null : anew, last.boost?.by);
  const keys = ['overall', 'product', 'logistics', 'service', 'samples', 'ratings'] as const;
  const differ = keys.filter((key) => last[key] !== anew[key]);
  return [...differ.map(String), ...(last.weight === weight ? [] : ['weight'])].map(
    (what) => `${last.shopId} ${last.day}: ${what}`,
  );
}

function boostOf(
  { shopId, day, boost }: RatingDayDoc,
  won: readonly WonDayDoc[],
  incentive: Incentive,
): string[] {
  const window = won.filter((row) => row.day >= windowStart(day, incentive) && row.day <= day);
  if (!boost || window.reduce((sum, { rev }) => sum + rev, 0) !== boost.rev) return [];
  const anew = earned(
    window.map(({ orders }) => Object.values(orders)),
    incentive,
  );
  return anew.boost === boost.by && anew.buyers === boost.buyers ? [] : [`${shopId} ${day}: boost`];
}
