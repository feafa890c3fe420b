import type { CouponDoc, CouponTerms, UserCouponDoc } from './documents';
import { sum } from './money';
import { days } from './rules';
import type { Fen, Ms, ProductId } from './units';

/** Goods of one shop as a coupon sees them. */
export interface CouponLine {
  productId: ProductId;
  n: number;
  /** What the line costs before any discount. */
  goods: Fen;
}

export type CouponProblem = 'NOT_YET' | 'EXPIRED' | 'USED' | 'NO_GOODS' | 'BELOW_THRESHOLD';

export type CouponWorth = { ok: true; off: Fen } | { ok: false; why: CouponProblem };

/** Platform types 1, 101 need pieces, 2, 102 need an amount; 3, 4, 103, 104 have no condition. */
const kinds = { 1: 'percent', 2: 'fixed', 3: 'percent', 4: 'fixed' } as const;
type Base = keyof typeof kinds;
/** A coupon's type without the 100 of shop-wide ones. */
export const baseOf = (type: CouponTerms['type']): Base => (type > 100 ? type - 100 : type) as Base;

/** Whether a coupon is for all goods of its shop (101–104) or for the products it names (1–4). */
export const isShopWide = (type: CouponTerms['type']): boolean => type > 100;

const covers = ({ type, productIds }: CouponTerms, { productId }: CouponLine): boolean =>
  isShopWide(type) || productIds.includes(productId);

/** What a coupon's terms take off these goods of its shop. Never more than the goods cost. */
export function worth(terms: CouponTerms, lines: readonly CouponLine[]): CouponWorth {
  const covered = lines.filter((line) => covers(terms, line));
  if (covered.length === 0) return { ok: false, why: 'NO_GOODS' };
  const goods = sum(covered.map((line) => line.goods));
  const base = baseOf(terms.type);
  const short =
    (base === 1 && sum(covered.map((line) => line.n)) < terms.fromPieces) ||
    (base === 2 && goods < terms.fromFen);
  if (short) return { ok: false, why: 'BELOW_THRESHOLD' };
  return {
    ok: true,
    off: Math.min(goods, kinds[base] === 'fixed' ? terms.offFen : percentOff(goods, terms)),
  };
}

/** The part in fen that a percentage takes off, rounded down: the shop never gives a fen too much. */
const percentOff = (goods: Fen, { offPercent }: CouponTerms): Fen =>
  Number((BigInt(goods) * BigInt(offPercent)) / 100n);

/** By line what a coupon can be taken off of: a line it does not cover carries nothing. */
export const coverage = (terms: CouponTerms, lines: readonly CouponLine[]): Fen[] =>
  lines.map((line) => (covers(terms, line) ? line.goods : 0));

/** Whether a claimed coupon may be used at a moment; null when it may. */
export function unusable(
  coupon: Pick<UserCouponDoc, 'state' | 'validFrom' | 'validTo'>,
  now: Ms,
): CouponProblem | null {
  if (coupon.state === 102) return 'USED';
  if (now < coupon.validFrom) return 'NOT_YET';
  return coupon.state === 101 || now >= coupon.validTo ? 'EXPIRED' : null;
}

/** Platform's number for a shopper's coupon as it stands at a moment: 100 valid, 101 expired, 102 used. */
export const stateAt = (coupon: Pick<UserCouponDoc, 'state' | 'validFrom' | 'validTo'>, now: Ms) =>
  unusable(coupon, now) === 'EXPIRED' ? 101 : coupon.state;

export type ClaimProblem = 'NOT_OPEN' | 'GONE' | 'ENOUGH';

/** Why a coupon cannot be claimed now by someone who has `has` of it; null when it can. */
export function unclaimable(coupon: CouponDoc, has: number, now: Ms): ClaimProblem | null {
  if (coupon.state !== 2 || now < coupon.claimFrom || now >= coupon.claimTo) return 'NOT_OPEN';
  if (has >= coupon.perPerson) return 'ENOUGH';
  return coupon.claimed >= coupon.total ? 'GONE' : null;
}

/** From when to when a coupon claimed at a moment may be used: fixed dates, or days from the claim. */
export function validity(coupon: CouponDoc, claimedAt: Ms): { validFrom: Ms; validTo: Ms } {
  const { useFrom, useTo, useDays } = coupon;
  if (useDays === null) return { validFrom: useFrom, validTo: useTo };
  return { validFrom: claimedAt, validTo: Math.min(useTo, claimedAt + days(useDays)) };
}
