import { createHash } from 'node:crypto';
import { type ClaimProblem, unclaimable, validity } from '../../domain/coupon';
import type { CouponDoc, UserCouponDoc } from '../../domain/documents';
import type { Openid } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { CouponsContract } from './contract';
import { shown, termsOf } from './list';

/** The n-th claim of a coupon by a shopper, from 1. 31 characters. */
const userCouponIdOf = (openid: Openid, couponId: string, nth: number): string =>
  `c${createHash('sha256')
    .update(JSON.stringify([openid, couponId, nth]))
    .digest('hex')
    .slice(0, 30)}`;

type Input = ParsedInputOf<CouponsContract, 'claim'>;

const why: Record<ClaimProblem, string> = {
  NOT_OPEN: '优惠券不在领取时间内',
  GONE: '优惠券已领完',
  ENOUGH: '您已领过这张优惠券',
};

/**
 * Write: transaction. The offer's count and the claim change together, so that no more are given out than there are.
 * The n-th claim of a person has a derived id: asked for again, it is answered and not given again.
 */
export async function claim({ couponId, nth }: Input, call: Call) {
  const id = userCouponIdOf(call.openid, couponId, nth);
  const outcome = await db.transaction(async (tx): Promise<UserCouponDoc | ClaimProblem | null> => {
    const before = await tx.get('user_coupons', id);
    if (before) return before;
    const offer = await tx.get('coupons', couponId);
    if (!offer) return null;
    // Taken in order: the one before this must be there, or `nth` would pass the limit by leaving gaps.
    const previous =
      nth === 1 || (await tx.get('user_coupons', userCouponIdOf(call.openid, couponId, nth - 1)));
    const problem = previous ? unclaimable(offer, nth - 1, call.now) : 'ENOUGH';
    if (problem) return problem;
    const fresh = claimOf(offer, id, call);
    await tx.update('coupons', couponId, { claimed: offer.claimed + 1, updatedAt: call.now });
    await tx.insert('user_coupons', fresh);
    return fresh;
  });
  if (outcome === null) return refuse('NOT_FOUND', '没有这张优惠券', 'couponId');
  if (typeof outcome === 'string') {
    return refuse('COUPON_UNUSABLE', why[outcome], 'couponId', { why: outcome });
  }
  return ok({ coupon: shown(outcome, call.now) });
}

const claimOf = (offer: CouponDoc, _id: string, { openid, now }: Call): UserCouponDoc => ({
  _id,
  couponId: offer._id,
  shopId: offer.shopId,
  openid,
  state: 100,
  terms: termsOf(offer),
  ...validity(offer, now),
  claimedAt: now,
  orderId: null,
});
