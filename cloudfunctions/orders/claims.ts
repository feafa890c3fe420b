import type { LimitTake, OrderDoc, UserCouponDoc } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import { refuse } from '../platform/call';
import type { Refusal } from '../platform/contract';
import * as db from '../platform/db';

type Claiming = Pick<OrderDoc, '_id' | 'openid' | 'coupon' | 'limits'>;

/** Whether an order takes anything beside stock. */
export const claims = ({ coupon, limits = [] }: Claiming): boolean => Boolean(coupon) || limits.length > 0;

/**
 * Takes what an order claims beside stock: its place under purchase limits and its coupon. Each is one conditional
 * update that also tests the order's own mark, so that a repeat changes nothing. One operation each, up to four
 * where a counter is new or the answer is no. Answers the refusal; what was taken is then given back by `giveBack`.
 */
export async function takeClaims(order: Claiming, now: Ms): Promise<Refusal | null> {
  for (const take of order.limits ?? []) {
    const left = await takeLimit(take, order);
    if (left !== null) {
      const message = left > 0 ? `限购商品，还能买 ${left} 件` : '已达到限购数量';
      return refuse('OVER_LIMIT', message, 'lines', { productId: take.productId, left }).error;
    }
  }
  if (!order.coupon || (await spendCoupon(order.coupon.userCouponId, order, now))) return null;
  return refuse('COUPON_UNUSABLE', '优惠券已使用或已失效', `coupons`).error;
}

/** Write: updates, each of one document. What is not this order's any more is left alone. One operation each. */
export async function giveBack({ _id, coupon, limits = [] }: Claiming): Promise<void> {
  for (const { counterId, n } of limits) {
    const taken = { _id: counterId, [`takes.${_id}`]: db.cmd.eq(n) };
    await db.update('purchase_counts', taken, { n: db.cmd.inc(-n), [`takes.${_id}`]: 0 });
  }
  if (coupon) {
    const used = { _id: coupon.userCouponId, state: 102, orderId: _id };
    await db.update('user_coupons', used, { state: 100, orderId: null });
  }
}

/** Each look past the first two met another call on the same counter. */
const mostLooks = 5;

/** null: taken; else how many pieces the limit still leaves. */
async function takeLimit(take: LimitTake, order: Claiming): Promise<number | null> {
  const { counterId, productId, n, limit } = take;
  if (n > limit) return limit;
  const mark = `takes.${order._id}`;
  const free = { _id: counterId, n: db.cmd.lte(limit - n), [mark]: db.cmd.exists(false) };
  const taking = () => db.update('purchase_counts', free, { n: db.cmd.inc(n), [mark]: n });
  for (let looks = 1; ; looks++) {
    if ((await taking()) === 1) return null;
    const known = await db.get('purchase_counts', counterId);
    const took = known?.takes[order._id];
    if (took === n) return null;
    const isRefused = known && (took !== undefined || known.n > limit - n);
    if (isRefused || looks === mostLooks) return Math.max(0, limit - (known?.n ?? 0));
    // Nobody had counted, or room came between the two: another order of this shopper makes or empties it meanwhile.
    if (!known) {
      const none = { _id: counterId, openid: order.openid, productId, n: 0, takes: {} };
      await db.insert('purchase_counts', none);
    }
  }
}

async function spendCoupon(id: string, order: Claiming, now: Ms): Promise<boolean> {
  const valid = {
    _id: id,
    openid: order.openid,
    state: 100,
    validFrom: db.cmd.lte(now),
    validTo: db.cmd.gt(now),
  };
  if ((await db.update('user_coupons', valid, { state: 102, orderId: order._id })) === 1) return true;
  const known: UserCouponDoc | null = await db.get('user_coupons', id);
  return known?.state === 102 && known.orderId === order._id;
}
