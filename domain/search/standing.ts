import type { ShopTier } from './shops';

/** What decides a shop's place for a query. */
export interface Standing {
  /** null: the query does not find it. */
  tier: ShopTier | null;
  weight: number;
  orders30d: number;
}

/** One thing that would move a shop, and the place it would then have. */
export interface Move {
  by: 'open' | 'inName' | 'exactName' | 'weight' | 'orders';
  /** Of `weight` the one to exceed, of `orders` how many more in 30 days. */
  need: number | null;
  /** null: past those that were looked at. */
  place: number | null;
}

/** A weight as the rank keeps it. */
const thousandths = (s: Standing): number => Math.round(s.weight * 1000);

/** Below zero where `a` stands first. */
function order(a: Standing, b: Standing): number {
  return (a.tier ?? 9) - (b.tier ?? 9) || thousandths(b) - thousandths(a) || b.orders30d - a.orders30d;
}

/** The place of a shop that stood so among the others, behind those that are equal. */
function placeOf(one: Standing, others: readonly Standing[], looked: number): number | null {
  const ahead = others.filter((other) => order(other, one) <= 0).length;
  return ahead >= looked ? null : ahead + 1;
}

/**
 * What would move a shop for a query. `others`: those that the query finds, the best `looked` of them, without it.
 * Words come first, since no rating lifts a shop over a better tier.
 */
export function moves(
  own: Standing & { open: boolean },
  others: readonly Standing[],
  looked: number,
): Move[] {
  const place = (change: Partial<Standing>) => placeOf({ ...own, ...change }, others, looked);
  const found: Move[] = [];
  if (!own.open) found.push({ by: 'open', need: null, place: own.tier ? place({}) : null });
  const ahead = others.filter((other) => order(other, own) < 0);
  const same = ahead.filter((other) => other.tier === own.tier).at(-1);
  if (same && thousandths(same) === thousandths(own)) {
    const need = same.orders30d - own.orders30d + 1;
    found.push({ by: 'orders', need, place: place({ orders30d: same.orders30d + 1 }) });
  }
  const heavier = ahead
    .filter((other) => other.tier === own.tier && thousandths(other) > thousandths(own))
    .at(-1);
  if (heavier) {
    found.push({ by: 'weight', need: heavier.weight, place: place({ weight: heavier.weight + 0.001 }) });
  }
  if (own.tier === null || own.tier === 4)
    found.push({ by: 'inName', need: null, place: place({ tier: 3 }) });
  if (own.tier !== 1) found.push({ by: 'exactName', need: null, place: place({ tier: 1 }) });
  return found;
}
