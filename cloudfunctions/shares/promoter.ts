import { planFor } from '../../domain/league/plan';
import { promoterKey } from '../../domain/league/standing';
import type { ProductId, ShopId } from '../../domain/units';
import { type Call, refuse } from '../platform/call';
import * as db from '../platform/db';
import { personOf } from '../platform/share';

/** Why the caller is paid nothing for this product now; null: they are. Two operations at once. */
export async function unpaidFor(
  { shopId, productId }: { shopId: ShopId; productId?: ProductId },
  call: Call,
) {
  if (productId === undefined) return refuse('BAD_INPUT', '请选择一件商品', 'productId');
  const promoterId = personOf(shopId, call.openid);
  const [promoter, league] = await Promise.all([
    db.get('promoters', promoterKey(shopId, promoterId)),
    db.get('league_shops', shopId),
  ]);
  if (promoter?.status !== 2) return refuse('WRONG_STATE', '您现在不推广这家店', 'shopId');
  return planFor(league?.plans ?? [], promoterId, productId, call.now)
    ? null
    : refuse('WRONG_STATE', '这件商品现在没有推广计划', 'productId');
}
