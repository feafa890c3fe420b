import type { ShopPart } from './basket';
import { type CouponProblem, coverage, unusable, worth } from './coupon';
import { split } from './discount';
import type { UserCouponDoc } from './documents';
import { sum, times } from './money';
import type { Fen, Ms } from './units';

export type Deducted = { ok: true; part: ShopPart } | { ok: false; why: CouponProblem };

/** WeChat Pay takes no payment under one fen, so a discount leaves one. */
const leastPaid: Fen = 1;

/**
 * One shop's part with a coupon of that shop taken off, line by line, so that what the lines cost and the freight add
 * up to what is paid. Only lines without a problem count. One coupon an order: a part that has one is a bug.
 */
export function deduct(part: ShopPart, coupon: UserCouponDoc, now: Ms): Deducted {
  if (part.coupon) throw new Error('a part takes one coupon');
  const why = unusable(coupon, now);
  if (why) return { ok: false, why };
  const lines = part.lines.map(({ productId, n, salePrice, problem }) => ({
    productId,
    n: problem === null ? n : 0,
    goods: problem === null ? times(salePrice, n) : 0,
  }));
  const value = worth(coupon.terms, coupon.shopId === part.shopId ? lines.filter((line) => line.n > 0) : []);
  if (!value.ok) return value;
  const off = Math.max(0, Math.min(value.off, part.productPrice + part.freight - leastPaid));
  const shares = split(off, coverage(coupon.terms, lines));
  return {
    ok: true,
    part: {
      ...part,
      lines: part.lines.map((line, i) => ({ ...line, discount: shares[i]! })),
      discountedPrice: off,
      orderPrice: sum([part.productPrice, part.freight, -off]),
      coupon: { userCouponId: coupon._id, couponId: coupon.couponId, name: coupon.terms.name, off },
    },
  };
}
