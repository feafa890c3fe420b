import type { ShopPart } from '../../domain/basket';
import { planFor } from '../../domain/league/plan';
import type { Placing } from '../../domain/placing';
import type { Ms } from '../../domain/units';
import * as db from '../platform/db';
import type { Led } from '../platform/visits';

/**
 * Who is paid for which goods of a basket, by the plans as they are now. One operation where a promoter led to any of
 * it, else none.
 */
export async function promotions(
  parts: readonly ShopPart[],
  led: Led,
  now: Ms,
): Promise<Placing['promotionOf']> {
  const shopIds = parts
    .filter(({ shopId, lines }) => lines.some(({ productId }) => led.promoterTo(shopId, productId)))
    .map(({ shopId }) => shopId);
  if (shopIds.length === 0) return () => null;
  const shops = await db.find('league_shops', { _id: db.cmd.in(shopIds) }, { limit: shopIds.length });
  const plansOf = new Map(shops.map(({ _id, plans }) => [_id, plans]));
  return (shopId, productId) => {
    const promoterId = led.promoterTo(shopId, productId);
    const plan = promoterId ? planFor(plansOf.get(shopId) ?? [], promoterId, productId, now) : null;
    return plan && promoterId ? { plan, promoterId } : null;
  };
}
