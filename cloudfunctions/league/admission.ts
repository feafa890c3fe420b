import type { Rules } from '../../domain/rules';
import type { ShopId } from '../../domain/units';
import * as db from '../platform/db';

/**
 * Why a shop may not take part: the rules may shut out 个体工商户, whom they admit unless told otherwise. No operation
 * while they do, else two.
 */
export async function barredFrom(shopId: ShopId, rules: Rules): Promise<'INDIVIDUAL' | null> {
  if (rules['league.admitsIndividuals'] > 0) return null;
  const shop = await db.get('shops', shopId);
  const licence = shop ? await db.get('licences', shop.licenceKey) : null;
  return licence?.subject === 'individual' ? 'INDIVIDUAL' : null;
}
