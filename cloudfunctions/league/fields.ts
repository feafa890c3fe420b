import * as v from 'valibot';
import { count, fen, id, ms, productCard, text, url } from '../platform/fields';

/** Schemas of the league contract. Ratios are in basis points: 1,000 is 10 %. */
export const planType = v.picklist([1, 2, 3]);
const ratio = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
export const month = v.pipe(v.string(), v.regex(/^20\d\d(0[1-9]|1[0-2])$/, 'not a month'));
export const personName = v.pipe(text(20), v.trim(), v.minLength(1));

/** As a merchant fills it in; whom it is for means nothing on an open plan. */
export const planForm = v.strictObject({
  name: v.pipe(text(20), v.trim(), v.minLength(1)),
  type: planType,
  ratio,
  productIds: v.pipe(v.array(id), v.maxLength(100)),
  promoterIds: v.optional(v.pipe(v.array(id), v.maxLength(100)), []),
  from: ms,
  until: ms,
});

const shortProduct = v.object({
  productId: v.string(),
  title: v.string(),
  thumb: url,
  minPrice: fen,
  maxPrice: fen,
});
export const shownPlan = v.object({
  planId: v.string(),
  name: v.string(),
  type: planType,
  ratio: count,
  from: ms,
  until: ms,
  standing: v.picklist(['waiting', 'running', 'over']),
  goods: v.array(shortProduct),
  promoters: v.array(v.object({ promoterId: v.string(), name: v.string() })),
});

/** Lists of promoters, and of commissions, by where they stand. */
export const promoterTab = v.picklist(['partners', 'applied', 'refused', 'ended']);
export const commissionTab = v.picklist(['open', 'settled', 'cancelled']);

/** 0 申请中, 2 合作中, 3 已拒绝, 5 取消合作. */
export const promoterStatus = v.picklist([0, 2, 3, 5]);
export const shownPromoter = v.object({
  promoterId: v.string(),
  name: v.string(),
  about: v.string(),
  status: promoterStatus,
  since: v.nullable(ms),
  leftAt: v.nullable(ms),
  updatedAt: ms,
  /** Commissions that are not settled yet. */
  openLines: count,
  openFen: fen,
});

/** What became settled, or came to nothing, in a month: `frozenFen` is `backFen` and `settledFen`. */
export const figures = v.object({
  lines: count,
  paidFen: fen,
  frozenFen: fen,
  backFen: fen,
  settledFen: fen,
});

/** The commission of one order line. 20 未结算, 100 已结算, 200 取消. */
export const commission = v.object({
  commissionId: v.string(),
  productId: v.string(),
  title: v.string(),
  thumbImg: url,
  n: count,
  planName: v.string(),
  planType,
  ratio: count,
  paidFen: fen,
  frozenFen: fen,
  backFen: fen,
  status: v.picklist([20, 100, 200]),
  why: v.nullable(v.picklist(['refunded', 'self', 'staff', 'notPromoter'])),
  placedAt: ms,
  /** 0 while it is open. */
  endedAt: ms,
});

export const shopHead = v.object({ shopId: v.string(), shopName: v.string(), shopLogo: url });

/** A product to promote, with what its promoter's link carries. */
export const promotable = v.object({
  ...productCard.entries,
  planName: v.string(),
  planType,
  ratio: count,
  until: ms,
  /** Of its cheapest piece at full price, and of its dearest. */
  leastFen: fen,
  mostFen: fen,
  /** Of the link: the page's own path with it. null where the deployer gave no secret to sign with. */
  path: v.nullable(v.string()),
});
