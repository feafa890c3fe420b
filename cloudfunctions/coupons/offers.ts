import { type OfferField, type OfferProblem, standingOfOffer } from '../../domain/coupon-offer';
import type { CouponDoc } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { CouponsContract } from './contract';
import { termsOf } from './list';

/** A coupon as its shop sees it. */
export const offered = (coupon: CouponDoc, now: Ms) => ({
  couponId: coupon._id,
  ...termsOf(coupon),
  claimFrom: coupon.claimFrom,
  claimTo: coupon.claimTo,
  useFrom: coupon.useFrom,
  useTo: coupon.useTo,
  useDays: coupon.useDays,
  total: coupon.total,
  perPerson: coupon.perPerson,
  claimed: coupon.claimed,
  version: coupon.version,
  standing: standingOfOffer(coupon, now),
  createdAt: coupon.createdAt,
});

export const noSuchCoupon = () => refuse('NOT_FOUND', '没有这张优惠券', 'couponId');

/** The coupon of a shop, or null. One operation. */
export async function couponOfShop(couponId: string, shopId: string): Promise<CouponDoc | null> {
  const coupon = await db.get('coupons', couponId);
  return coupon?.shopId === shopId ? coupon : null;
}

/** One operation beside the door's look at the membership. */
export async function board(input: ParsedInputOf<CouponsContract, 'board'>, { now }: Call) {
  const { page, nextCursor } = await listPage('coupons', { shopId: input.shopId }, '-createdAt', input);
  return ok({ coupons: page.map((one) => offered(one, now)), nextCursor });
}

/** Two operations, three where it is for some goods only. */
export async function offer(input: ParsedInputOf<CouponsContract, 'offer'>, { now }: Call) {
  const coupon = await couponOfShop(input.couponId, input.shopId);
  if (!coupon) return noSuchCoupon();
  const [used, goods] = await Promise.all([
    db.count('user_coupons', { couponId: coupon._id, state: 102 }),
    coupon.productIds.length === 0
      ? []
      : db.find('products', { _id: db.cmd.in(coupon.productIds) }, { only: ['title', 'thumb'] }),
  ]);
  return ok({
    ...offered(coupon, now),
    used,
    goods: goods.map(({ _id, title, thumb }) => ({ productId: _id, title, thumb })),
  });
}

const empty: Partial<Record<OfferField, string>> = {
  productIds: '请选择优惠券适用的商品',
  fromPieces: '请填写满多少件可用',
  fromFen: '请填写满多少元可用',
  offFen: '请填写优惠金额',
  offPercent: '请填写折扣',
};

/** What is to be mended in an offer, at its field. */
export function refuseOffer({ field, why }: OfferProblem) {
  const words = {
    EMPTY: empty[field] ?? '请填写这一项',
    TOO_MUCH: '优惠金额要小于使用门槛',
    ENDS_BEFORE_START: '结束时间要晚于开始时间',
    PAST: '结束时间已经过去',
    TOO_FAR: '时间最长一年',
    BEFORE_CLAIMS_END: '使用结束时间不能早于领取结束时间',
    MORE_THAN_TOTAL: '每人限领不能多于发放总数',
  }[why];
  return refuse('BAD_INPUT', words, `offer.${field}`, { why });
}
