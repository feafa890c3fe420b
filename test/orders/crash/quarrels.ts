import { coupon } from '../goods';
import type { Person } from './person';

/** A coupon that the first buyers may claim: little is needed to use it. */
const couponId = 'crash-coupon';
export const offered = coupon(couponId, { fromFen: 2000, offFen: 500, total: 60, perPerson: 20 });

/** Claims the shop's coupon once more; answers what it may be used as, or nothing where none is left. */
export async function claims(me: Person, nth: number): Promise<string | undefined> {
  const data = await me.call('coupons', 'claim', { couponId, nth });
  const { userCouponId } = (data?.coupon ?? {}) as { userCouponId?: string };
  if (userCouponId) me.heard.claimed.push(userCouponId);
  return userCouponId;
}

/** Asks back a piece of an order that was paid or is on its way, and sometimes thinks better of it. */
export async function asksBack(me: Person): Promise<void> {
  const tab = me.random() < 0.5 ? 'toShip' : 'shipped';
  const page = await me.call('orders', 'list', { tab });
  const [order] = (page?.orders ?? []) as { orderId: string }[];
  if (!order) return;
  const claim = { orderId: order.orderId, lineNo: 1, n: 1, type: 'REFUND', reason: 'NO_LONGER_WANT' };
  const data = await me.call('aftersales', 'apply', claim);
  const afterSaleId = data?.afterSaleId as string | undefined;
  if (!afterSaleId) return;
  me.heard.applied.push(afterSaleId);
  if (me.random() < 0.2) await me.call('aftersales', 'cancel', { afterSaleId });
}

/** Answers what waits for the shop: most get their money, some are refused. */
export async function answersBack(me: Person, shopId: string): Promise<void> {
  const page = await me.call('aftersales', 'board', { shopId, tab: 'toAnswer' });
  for (const { afterSaleId } of ((page?.afterSales ?? []) as { afterSaleId: string }[]).slice(0, 3)) {
    const refuses = me.random() < 0.3;
    const answer = { shopId, afterSaleId };
    if (refuses) await me.call('aftersales', 'reject', { ...answer, text: '商品完好' });
    else await me.call('aftersales', 'accept', answer);
  }
  await me.rest();
}

/** Lowers the price of an order that somebody just placed; a sheet that is open for it is closed. */
export async function lowers(me: Person, shopId: string): Promise<void> {
  const orderId = me.heard.placed.at(-1);
  if (orderId) await me.call('orders', 'changePrice', { shopId, orderId, downFen: 100 });
}
