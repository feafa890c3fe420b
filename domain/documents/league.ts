/** 优选联盟: what a shop pays for goods that others bring to people, who they are, and what they earned. */

import type { Fen, Ms, Openid, OrderId, PictureUrl, ProductId, ShopId, SkuId } from '../units';

/** Platform numbers: 1 普通, open to every promoter of the shop; 2 定向, for some of them; 3 专属, for some and no others. */
export type PlanType = 1 | 2 | 3;

export interface LeaguePlan {
  planId: string;
  name: string;
  type: PlanType;
  /** Commission in basis points of what is paid for a line: 1,000 is 10 %. */
  ratio: number;
  productIds: ProductId[];
  /** Whom it is for; empty for an open one. */
  promoterIds: string[];
  from: Ms;
  until: Ms;
  /** Digest of what it was made from: a repeat of the making finds it. */
  inputDigest: string;
}

/** The plans of one shop: few and small, so that an order reads all that may concern it at once. */
export interface LeagueShopDoc {
  _id: ShopId;
  plans: LeaguePlan[];
  /** Rises with every change, so that two who plan at once do not overwrite each other. */
  version: number;
  /** Until when an open plan lasts, so that somebody may apply; 0: none. */
  recruitsUntil: Ms;
  updatedAt: Ms;
}

/** 0 申请中, 2 合作中, 3 已拒绝, 5 取消合作: the platform's numbers. An invitation nobody took up is no promoter yet. */
export type PromoterStatus = 0 | 2 | 3 | 5;

/** One person who brings one shop's goods to people. */
export interface PromoterDoc {
  /** `<shopId>~<promoterId>`: one a person and shop. */
  _id: string;
  shopId: ShopId;
  shopName: string;
  shopLogo: PictureUrl;
  /** A name that means nothing outside the shop. */
  promoterId: string;
  openid: Openid;
  /** What the shop sees of them. */
  name: string;
  about: string;
  status: PromoterStatus;
  /** When they became a promoter last, and when they were no longer one. */
  since: Ms | null;
  leftAt: Ms | null;
  updatedAt: Ms;
  /** Commissions that are not settled yet, as their rows add up. */
  open: { lines: number; fen: Fen };
}

export interface PromoterInviteDoc {
  /** Derived from the code, which is nowhere kept. */
  _id: string;
  shopId: ShopId;
  createdAt: Ms;
  expiresAt: Ms;
  usedBy: Openid | null;
}

/** What an order's line promises whoever led to it: frozen when it is placed. */
export interface LinePromotion {
  promoterId: string;
  planId: string;
  planName: string;
  type: PlanType;
  ratio: number;
  /** Of what is paid for the line. */
  fen: Fen;
}

/** 20 未结算, 100 已结算, 200 取消: the platform's numbers. */
export type CommissionStatus = 20 | 100 | 200;
/** Why a commission came to nothing. */
export type NoCommission = 'refunded' | 'self' | 'staff' | 'notPromoter';

/** The commission of one order line. */
export interface CommissionDoc {
  /** `<orderId>~<lineNo>` */
  _id: string;
  /** `<shopId>~<promoterId>` */
  promoter: string;
  orderId: OrderId;
  lineNo: number;
  shopId: ShopId;
  productId: ProductId;
  skuId: SkuId;
  title: string;
  thumbImg: PictureUrl;
  n: number;
  promotion: LinePromotion;
  /** What was paid for the line, without freight. */
  paidFen: Fen;
  /** Promised at first; what refunds took of it. The rest is what is earned. */
  frozenFen: Fen;
  backFen: Fen;
  status: CommissionStatus;
  why: NoCommission | null;
  placedAt: Ms;
  /** When it was settled or cancelled; 0 while it is open. */
  endedAt: Ms;
  /** The month of that in Beijing, YYYYMM; empty while it is open. */
  month: string;
}

/** What became settled or came to nothing in one month: `frozenFen` is `backFen` and `settledFen`. */
export interface BillFigures {
  lines: number;
  paidFen: Fen;
  frozenFen: Fen;
  backFen: Fen;
  settledFen: Fen;
}

/** A promoter's month with one shop. */
export interface PromoterMonthDoc extends BillFigures {
  /** `<shopId>~<promoterId>~<month>` */
  _id: string;
  shopId: ShopId;
  promoterId: string;
  /** Their name when it was last added to. */
  name: string;
  month: string;
}

/** A shop's month with all its promoters. */
export interface LeagueMonthDoc extends BillFigures {
  /** `<shopId>~<month>` */
  _id: string;
  shopId: ShopId;
  month: string;
}
