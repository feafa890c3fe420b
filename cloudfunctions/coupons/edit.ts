import { breaksPromise, type CouponOffer, offerProblem, tidied } from '../../domain/coupon-offer';
import type { CouponDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { CouponsContract } from './contract';
import { notOurs } from './make';
import { couponOfShop, noSuchCoupon, offered, refuseOffer } from './offers';

type Input = ParsedInputOf<CouponsContract, 'edit'>;

/**
 * Write: update, bound to the version that the editor saw, and to nobody having claimed where it changes what was
 * promised. The same edit again finds itself done. Two operations beside the door's, three with goods.
 */
export async function edit(input: Input, call: Call) {
  const { shopId, couponId, version } = input;
  const before = await couponOfShop(couponId, shopId);
  if (!before) return noSuchCoupon();
  const offer = tidied(input.offer);
  const repeated = (found: CouponDoc) =>
    found.version === version + 1 && isAs(found, offer) ? ok(offered(found, call.now)) : moved(found);
  if (before.version !== version || before.state !== 2) return repeated(before);
  const problem = offerProblem(offer, call.now);
  if (problem) return refuseOffer(problem);
  const refusal = tooLate(before, offer) ?? (await notOurs(offer, shopId));
  if (refusal) return refusal;
  // Tested with the change: somebody may claim at this moment.
  const claimed = breaksPromise(before, offer) ? 0 : db.cmd.lte(offer.total);
  const seen = { _id: couponId, shopId, state: 2, version, claimed };
  const after = {
    ...offer,
    productIds: db.cmd.set(offer.productIds),
    version: version + 1,
    updatedAt: call.now,
  };
  if ((await db.update('coupons', seen, after)) === 1) {
    return ok(offered({ ...before, ...offer, version: version + 1 }, call.now));
  }
  // Somebody else's change, or the same one by a call that was made twice.
  return repeated((await couponOfShop(couponId, shopId)) ?? before);
}

const isAs = (coupon: CouponDoc, offer: CouponOffer): boolean =>
  (Object.keys(offer) as (keyof CouponOffer)[]).every(
    (field) => JSON.stringify(coupon[field]) === JSON.stringify(offer[field]),
  );

function tooLate({ claimed, ...before }: CouponDoc, offer: CouponOffer) {
  if (offer.total < claimed) {
    return refuse('BAD_INPUT', `已领取 ${claimed} 张，总数不能更少`, 'offer.total', { claimed });
  }
  const field = claimed > 0 ? breaksPromise(before, offer) : null;
  if (!field) return null;
  return refuse('BAD_INPUT', '已有人领取，优惠内容和使用时间不能再改', `offer.${field}`, { why: 'CLAIMED' });
}

const moved = ({ state, version }: CouponDoc) =>
  state === 2
    ? refuse('WRONG_STATE', '优惠券刚刚有变动，请刷新后再改', 'version', { version })
    : refuse('WRONG_STATE', '优惠券已停止发放', 'couponId', { state });

/** Write: update. Two operations beside the door's; a repeat finds it stopped. */
export async function stop({ shopId, couponId }: ParsedInputOf<CouponsContract, 'stop'>, { now }: Call) {
  const open = { _id: couponId, shopId, state: db.cmd.in([1, 2]) };
  await db.update('coupons', open, { state: 4, updatedAt: now });
  const coupon = await couponOfShop(couponId, shopId);
  return coupon ? ok(offered(coupon, now)) : noSuchCoupon();
}
