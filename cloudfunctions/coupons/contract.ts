import * as v from 'valibot';
import { action } from '../platform/contract';
import { count, cursor, fen, id, ms, pageSize } from '../platform/fields';

/** What a coupon takes off, and under what; amounts in fen. Platform types: 1–4 of products, 101–104 of the shop. */
const terms = {
  type: v.picklist([1, 2, 3, 4, 101, 102, 103, 104]),
  name: v.string(),
  productIds: v.array(v.string()),
  fromPieces: count,
  fromFen: fen,
  offFen: fen,
  offPercent: count,
};

const mine = v.object({
  userCouponId: v.string(),
  couponId: v.string(),
  shopId: v.string(),
  ...terms,
  /** 100 valid, 101 expired, 102 used. */
  state: v.picklist([100, 101, 102]),
  validFrom: ms,
  validTo: ms,
  claimedAt: ms,
});

export const contract = {
  list: action({
    does: 'The coupons that a shop gives out now, with how many the caller has of each.',
    who: 'shopper',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      coupons: v.array(
        v.object({
          couponId: v.string(),
          ...terms,
          claimTo: ms,
          useFrom: ms,
          useTo: ms,
          useDays: v.nullable(count),
          perPerson: count,
          claimedByMe: count,
          /** Why it cannot be claimed: not open now, all gone, enough claimed. */
          why: v.nullable(v.picklist(['NOT_OPEN', 'GONE', 'ENOUGH'])),
        }),
      ),
    }),
    errors: [],
    writes: 'none',
  }),
  claim: action({
    does: 'The shopper takes a coupon; `nth` says which of theirs it is, so that a repeat takes no second one.',
    who: 'shopper',
    input: v.strictObject({
      couponId: id,
      nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)), 1),
    }),
    output: v.object({ coupon: mine }),
    errors: ['NOT_FOUND', 'COUPON_UNUSABLE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  mine: action({
    does: "The caller's coupons, newest first.",
    who: 'shopper',
    input: v.strictObject({ cursor, limit: pageSize(50, 20) }),
    output: v.object({ coupons: v.array(mine), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
} as const;
export type CouponsContract = typeof contract;
