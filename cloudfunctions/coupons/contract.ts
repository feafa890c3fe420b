import * as v from 'valibot';
import { action } from '../platform/contract';
import { count, cursor, fen, id, ms, pageSize } from '../platform/fields';

const couponType = v.picklist([1, 2, 3, 4, 101, 102, 103, 104]);
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What a coupon takes off, and under what; amounts in fen. Platform types: 1–4 of products, 101–104 of the shop. */
const terms = {
  type: couponType,
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

/** As a merchant fills it in. What the type has no use for is dropped. */
const offer = v.strictObject({
  type: couponType,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20)),
  productIds: v.optional(v.pipe(v.array(id), v.maxLength(50)), []),
  fromPieces: v.optional(whole(0, 999), 0),
  fromFen: v.optional(whole(0, 1_000_000_000), 0),
  offFen: v.optional(whole(0, 1_000_000_000), 0),
  offPercent: v.optional(whole(0, 99), 0),
  claimFrom: ms,
  claimTo: ms,
  useFrom: ms,
  useTo: ms,
  useDays: v.nullable(whole(1, 365)),
  total: whole(1, 1_000_000),
  perPerson: whole(1, 99),
});

/** A coupon as its shop sees it. */
const offered = v.object({
  couponId: v.string(),
  ...terms,
  claimFrom: ms,
  claimTo: ms,
  useFrom: ms,
  useTo: ms,
  useDays: v.nullable(count),
  total: count,
  perPerson: count,
  claimed: count,
  version: count,
  standing: v.picklist(['waiting', 'open', 'gone', 'ended', 'stopped']),
  createdAt: ms,
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
  board: action({
    does: "The shop's coupons as it made them, newest first, with how many were claimed.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, cursor, limit: pageSize(50, 20) }),
    output: v.object({ coupons: v.array(offered), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  offer: action({
    does: 'One coupon of the shop, with how many were used and the names of its goods.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, couponId: id }),
    output: v.object({
      ...offered.entries,
      used: count,
      goods: v.array(v.object({ productId: v.string(), title: v.string(), thumb: v.string() })),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  make: action({
    does: 'The shop makes a coupon, which is given out from `claimFrom` on. Needs a request id.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, offer }),
    output: offered,
    errors: ['OVER_LIMIT', 'NOT_FOUND', 'REQUEST_ID_REUSED'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  edit: action({
    does: 'Changes a coupon as it was seen at `version`; what it takes off and when it is used, only until one is claimed.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, couponId: id, version: count, offer }),
    output: offered,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  stop: action({
    does: 'No more of a coupon are given out; what was claimed stays good.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, couponId: id }),
    output: offered,
    errors: ['NOT_FOUND'],
    writes: 'update',
    idempotency: 'natural',
  }),
} as const;
export type CouponsContract = typeof contract;
