import { stateAt, unclaimable } from '../../domain/coupon';
import type { CouponTerms, UserCouponDoc } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { CouponsContract } from './contract';

/** The terms alone, of an offer or of a claim. */
export const termsOf = (c: CouponTerms): CouponTerms => ({
  type: c.type,
  name: c.name,
  productIds: c.productIds,
  fromPieces: c.fromPieces,
  fromFen: c.fromFen,
  offFen: c.offFen,
  offPercent: c.offPercent,
});

/** A claimed coupon as its owner sees it. */
export const shown = (claimed: UserCouponDoc, now: Ms) => ({
  userCouponId: claimed._id,
  couponId: claimed.couponId,
  shopId: claimed.shopId,
  ...claimed.terms,
  state: stateAt(claimed, now),
  validFrom: claimed.validFrom,
  validTo: claimed.validTo,
  claimedAt: claimed.claimedAt,
});

/** Those that end first come first. Two operations. */
export async function list({ shopId }: ParsedInputOf<CouponsContract, 'list'>, { openid, now }: Call) {
  const [offers, claimed] = await Promise.all([
    db.find('coupons', { shopId, state: 2, claimTo: db.cmd.gt(now) }, { sort: ['claimTo'], limit: 50 }),
    db.find('user_coupons', { openid, state: db.cmd.in([100, 101, 102]), shopId }, { limit: 500 }),
  ]);
  const coupons = offers.map((offer) => {
    const claimedByMe = claimed.filter((one) => one.couponId === offer._id).length;
    const { claimTo, useFrom, useTo, useDays, perPerson } = offer;
    const why = unclaimable(offer, claimedByMe, now);
    const dates = { claimTo, useFrom, useTo, useDays };
    return { couponId: offer._id, ...termsOf(offer), ...dates, perPerson, claimedByMe, why };
  });
  return ok({ coupons });
}

/** One operation. */
export async function mine(input: ParsedInputOf<CouponsContract, 'mine'>, { openid, now }: Call) {
  const { page, nextCursor } = await listPage('user_coupons', { openid }, '-claimedAt', input);
  return ok({ coupons: page.map((one) => shown(one, now)), nextCursor });
}
