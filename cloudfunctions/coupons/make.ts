import { type CouponOffer, offerProblem, tidied } from '../../domain/coupon-offer';
import type { CouponDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import type { CouponsContract } from './contract';
import { offered, refuseOffer } from './offers';

type Input = ParsedInputOf<CouponsContract, 'make'>;

/**
 * Write: insert under an id derived from shop, maker and request: the same request makes one coupon. Two operations
 * beside the door's, three where it is for some goods only, one more for a repeat.
 */
export async function make(input: Input, call: Call) {
  const { shopId } = input;
  const id = `o${digest(30, shopId, call.openid, call.requestId)}`;
  const offer = tidied(input.offer);
  const inputDigest = digest(40, JSON.stringify(Object.entries(offer).sort()));
  const refusal = (await unmakeable(offer, shopId, call)) ?? null;
  if (refusal) return (await madeBefore(id, inputDigest, call)) ?? refusal;
  const coupon: CouponDoc = {
    _id: id,
    shopId,
    ...offer,
    state: 2,
    claimed: 0,
    version: 1,
    inputDigest,
    createdAt: call.now,
    updatedAt: call.now,
  };
  if ((await db.insert('coupons', coupon)) === 'inserted') return ok(offered(coupon, call.now));
  return (await madeBefore(id, inputDigest, call)) ?? refuse('BUSY', '请稍后再试');
}

/** A repeat hears what the first heard, whatever became of the coupon since. */
async function madeBefore(id: string, inputDigest: string, { now }: Call) {
  const coupon = await db.get('coupons', id);
  if (!coupon) return null;
  if (coupon.inputDigest === inputDigest) return ok(offered(coupon, now));
  return refuse('REQUEST_ID_REUSED', '这个请求编号已经用于另一张优惠券', 'requestId');
}

async function unmakeable(offer: CouponOffer, shopId: string, { now, rules }: Call) {
  const problem = offerProblem(offer, now);
  if (problem) return refuseOffer(problem);
  const most = rules['coupon.maxOffers'];
  const open = await db.count('coupons', { shopId, state: 2, claimTo: db.cmd.gt(now) });
  if (open >= most) return refuse('OVER_LIMIT', `同时发放的优惠券最多 ${most} 张`, 'offer', { most });
  return notOurs(offer, shopId);
}

/** Goods of the shop alone. */
export async function notOurs({ productIds }: Pick<CouponOffer, 'productIds'>, shopId: string) {
  if (productIds.length === 0) return null;
  const ours = await db.find('products', { _id: db.cmd.in(productIds), shopId }, { only: ['shopId'] });
  return ours.length === productIds.length
    ? null
    : refuse('NOT_FOUND', '有商品不在这家店里，请重新选择', 'offer.productIds');
}
