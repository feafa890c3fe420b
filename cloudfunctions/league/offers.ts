import { pathFields } from '../../domain/entrance/source';
import { commissionOf } from '../../domain/league/commission';
import { offersFor } from '../../domain/league/plan';
import { promoterKey } from '../../domain/league/standing';
import { type Call, ok, refuse } from '../platform/call';
import { cardFields, inStock } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { fromCursor, pageOf } from '../platform/pages';
import { personOf, promoterShareOf } from '../platform/share';
import type { LeagueContract } from './contract';

/** Goods on sale: 5 is listed. */
const listed = 5;

/** Four operations. A page of goods may be short of some that are not on sale now. */
export async function offers({ shopId, cursor, limit }: ParsedInputOf<LeagueContract, 'offers'>, call: Call) {
  const promoterId = personOf(shopId, call.openid);
  const [promoter, league] = await Promise.all([
    db.get('promoters', promoterKey(shopId, promoterId)),
    db.get('league_shops', shopId),
  ]);
  if (!promoter) return refuse('NOT_FOUND', '您还不是这家店的推广员', 'shopId');
  if (promoter.status !== 2) {
    return refuse('WRONG_STATE', '您现在不推广这家店', 'shopId', { status: promoter.status });
  }
  const all = offersFor(league?.plans ?? [], promoterId, call.now);
  const [last = ''] = fromCursor(cursor, 1) ?? [];
  const left = all.filter(({ productId }) => productId > String(last));
  const { page, nextCursor } = pageOf(left, limit, ({ productId }) => [productId]);
  const ids = page.map(({ productId }) => productId);
  if (ids.length === 0) return ok({ goods: [], nextCursor });
  const [products, stocked] = await Promise.all([
    db.find('products', { _id: db.cmd.in(ids), shopId }, { limit, only: cardFields }),
    inStock(ids),
  ]);
  const byId = new Map(products.map((product) => [product._id, product]));
  const goods = page.flatMap(({ productId, plan }) => {
    const product = byId.get(productId);
    if (product?.status !== listed) return [];
    const target = { shopId, productId, planId: plan.planId };
    return {
      ...product,
      productId,
      soldOut: !stocked.has(productId),
      planName: plan.name,
      planType: plan.type,
      ratio: plan.ratio,
      until: plan.until,
      leastFen: commissionOf(product.minPrice, plan.ratio),
      mostFen: commissionOf(product.maxPrice, plan.ratio),
      path: pathWith(promoterShareOf(promoterId, target, call), target),
    };
  });
  return ok({ goods, nextCursor });
}

function pathWith(token: string | null, { productId, planId }: { productId: string; planId: string }) {
  if (!token) return null;
  return `pages/product/index?productId=${productId}&${pathFields.share}=${token}&${pathFields.plan}=${planId}`;
}
