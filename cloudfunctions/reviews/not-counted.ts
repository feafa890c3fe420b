import type { OrderDoc } from '../../domain/documents';
import type { Exclusion } from '../../domain/rating/effects';
import { days, hours } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';

/**
 * Why a review does not count in the rating, or null: its writer works for the shop, has said enough of it in 30 days,
 * or it came in a burst of more reviews in an hour than the shop's sales of a day explain. It is shown all the same.
 * Four operations at once.
 */
export async function notCounted(
  { shopId, openid }: Pick<OrderDoc, 'shopId' | 'openid'>,
  { now, rules }: Call,
): Promise<Exclusion | null> {
  const [member, own, lately, shop] = await Promise.all([
    db.get('members', `${shopId}~${openid}`),
    db.count('reviews', { openid, shopId, createdAt: db.cmd.gt(now - days(30)) }),
    db.count('reviews', { shopId, state: 'public', createdAt: db.cmd.gt(now - hours(1)) }),
    db.get('shops', shopId),
  ]);
  if (member) return 'staff';
  if (own >= rules['review.buyerCap']) return 'buyerCap';
  const usual = Math.ceil((shop?.orders30d ?? 0) / 30);
  return lately >= Math.max(rules['review.burstPerHour'], usual) ? 'burst' : null;
}
