import type { ShopPart } from '../../domain/basket';
import { type CouponProblem, unusable } from '../../domain/coupon';
import { deduct } from '../../domain/deduction';
import type { UserCouponDoc } from '../../domain/documents';
import type { Openid, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import * as db from '../platform/db';

/** A claimed coupon by shop: one an order. */
export type Chosen = Readonly<Record<ShopId, string>>;

/** A coupon of the shopper beside a shop's part of the basket, with what it would take off. */
export interface Offered {
  coupon: UserCouponDoc;
  off: number;
  why: CouponProblem | null;
}

const why: Record<CouponProblem, string> = {
  NOT_YET: '优惠券还没到使用时间',
  EXPIRED: '优惠券已过期',
  USED: '优惠券已使用',
  NO_GOODS: '优惠券不适用于这些商品',
  BELOW_THRESHOLD: '还没达到优惠券的使用条件',
};

/** The valid coupons that a shopper has for these shops. One operation. */
export function couponsOf(openid: Openid, shopIds: readonly ShopId[]): Promise<UserCouponDoc[]> {
  return db.find('user_coupons', { openid, state: 100, shopId: db.cmd.in(shopIds) }, { limit: 200 });
}

/** The coupons that a client chose, as far as they are the caller's. One operation where any is chosen, else none. */
export async function couponsNamed(chosen: Chosen, { openid }: Call): Promise<UserCouponDoc[]> {
  const ids = Object.values(chosen);
  if (ids.length === 0) return [];
  return db.find('user_coupons', { _id: db.cmd.in(ids), openid }, { limit: ids.length });
}

/** Takes the chosen coupons off the parts; the first that cannot be used is refused. */
export function withCoupons(
  parts: readonly ShopPart[],
  chosen: Chosen,
  coupons: readonly UserCouponDoc[],
  { now }: Call,
) {
  const after: ShopPart[] = [];
  for (const part of parts) {
    const id = Object.hasOwn(chosen, part.shopId) ? chosen[part.shopId] : undefined;
    if (id === undefined) {
      after.push(part);
      continue;
    }
    const field = `coupons.${part.shopId}`;
    const coupon = coupons.find((one) => one._id === id);
    if (!coupon) return refuse('COUPON_UNUSABLE', '没有这张优惠券', field);
    const deducted = deduct(part, coupon, now);
    if (!deducted.ok) return refuse('COUPON_UNUSABLE', why[deducted.why], field, { why: deducted.why });
    after.push(deducted.part);
  }
  return { ok: true as const, parts: after };
}

/** What each coupon would take off a part, the most first; ones that are out of date are left out. */
export function offeredFor(part: ShopPart, coupons: readonly UserCouponDoc[], { now }: Call): Offered[] {
  const { coupon: _chosen, ...bare } = part;
  const mine = coupons.filter((one) => one.shopId === part.shopId && unusable(one, now) !== 'EXPIRED');
  return mine
    .map((coupon): Offered => {
      const deducted = deduct(bare, coupon, now);
      return deducted.ok
        ? { coupon, off: deducted.part.discountedPrice, why: null }
        : { coupon, off: 0, why: deducted.why };
    })
    .sort((a, b) => b.off - a.off || (a.coupon._id < b.coupon._id ? -1 : 1));
}
