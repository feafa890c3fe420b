/** Coupons, and those that shoppers hold. */

import type { Fen, Ms, Openid, OrderId, ProductId, ShopId } from '../units';

/** What a coupon is worth: the part that a shopper's claim keeps, whatever becomes of the offer. */
export interface CouponTerms {
  /** Platform: 1 折 from pieces, 2 满减, 3 折, 4 直减, of named products; 101–104 the same of the whole shop. */
  type: 1 | 2 | 3 | 4 | 101 | 102 | 103 | 104;
  name: string;
  productIds: ProductId[];
  /** For 1, 101: from this many pieces on. */
  fromPieces: number;
  /** For 2, 102: from this goods amount on. */
  fromFen: Fen;
  /** For 2, 4, 102, 104. */
  offFen: Fen;
  /** For 1, 3, 101, 103: whole percent taken off, 1–99. */
  offPercent: number;
}

export interface CouponDoc extends CouponTerms {
  _id: string;
  shopId: ShopId;
  /** Platform: 1 made, 2 in force, 4 void, 5 deleted. */
  state: 1 | 2 | 4 | 5;
  claimFrom: Ms;
  claimTo: Ms;
  useFrom: Ms;
  useTo: Ms;
  /** Days from the claim, within the dates of use; null: the dates alone. */
  useDays: number | null;
  total: number;
  perPerson: number;
  claimed: number;
  /** How often it was edited: an edit made on an older sight does not take effect. */
  version: number;
  /** Digest of what it was made with: the same request id with something else is refused. */
  inputDigest: string;
  createdAt: Ms;
  updatedAt: Ms;
}

export interface UserCouponDoc {
  /** Derived from coupon, shopper and which of theirs it is. */
  _id: string;
  couponId: string;
  shopId: ShopId;
  openid: Openid;
  /** Platform: 100 valid, 101 expired, 102 used. */
  state: 100 | 101 | 102;
  terms: CouponTerms;
  validFrom: Ms;
  validTo: Ms;
  claimedAt: Ms;
  /** The order that uses it. */
  orderId: OrderId | null;
}
