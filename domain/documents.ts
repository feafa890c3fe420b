/**
 * The documents as they are stored, one interface a collection.
 * Names follow the platform where it has one; nothing here leaves a function unshaped.
 */
import type { HomepageContent } from './blocks';
import type { Role } from './roles';
import type {
  Day,
  Fen,
  Hundredths,
  Ms,
  Openid,
  OrderId,
  PictureUrl,
  ProductId,
  ShopId,
  SkuId,
} from './units';

export interface RatingSummary {
  overall: Hundredths;
  product: Hundredths;
  logistics: Hundredths;
  service: Hundredths;
  /** Ratings counted in the window; under the rules' minimum the shop shows 暂无评分. */
  samples: number;
}

/** PIECE counts items, WEIGHT counts started kilograms; names are the platform's. */
export interface FreightTemplate {
  id: string;
  name: string;
  valuationType: 'PIECE' | 'WEIGHT';
  shippingMethod: 'FREE' | 'CONDITION_FREE' | 'NO_FREE';
  /** For CONDITION_FREE: free from this goods amount on. */
  freeFromFen?: Fen;
  first: { amount: number; price: Fen };
  next: { amount: number; price: Fen };
  /** Provinces that are not served, as `wx.chooseAddress` spells them. */
  notSendArea: string[];
}

export type ShopStatus = 'opening' | 'open' | 'closing' | 'closed';

export interface ShopDoc {
  _id: ShopId;
  name: string;
  logo: PictureUrl;
  intro: string;
  city: string;
  mainCategoryId: string;
  mainCategoryName: string;
  status: ShopStatus;
  /** Hash of the licence number; the number itself is kept by the licence's own document. */
  licenceKey: string;
  /** The WeChat Pay merchant number this shop's money goes to. */
  subMchId: string;
  rating: RatingSummary | null;
  /** 0.5–1.5, neutral 1; from the rating, used inside a search tier and by discover. */
  trafficWeight: number;
  orders30d: number;
  productCount: number;
  service: { mode: 'none' | 'own' | 'wecom'; hours: string; corpId?: string; url?: string };
  freightTemplates: FreightTemplate[];
  openedAt: Ms;
}

export interface MemberDoc {
  /** `<shopId>~<openid>`: one membership per person and shop. */
  _id: string;
  shopId: ShopId;
  openid: Openid;
  role: Role;
  name: string;
  since: Ms;
}

export interface HomepageDoc {
  _id: ShopId;
  version: number;
  published: HomepageContent;
  publishedAt: Ms;
}

export interface SkuAttr {
  key: string;
  value: string;
}

export interface Sku {
  skuId: SkuId;
  attrs: SkuAttr[];
  salePrice: Fen;
  /** Struck-through price; the platform wants it above the sale price. */
  marketPrice?: Fen;
  thumb?: PictureUrl;
  skuCode?: string;
  weightGram: number;
  /** Platform: 0 in stock (also where it is missing), 1 pre-sale. */
  stockType?: 0 | 1;
  /** For pre-sale: when it ships at the latest, at most 330 days ahead. */
  shipBy?: Ms;
}

/** Pieces of a product that one shopper may buy. `periodType` of the platform: 0 none (for ever), 1 day, 2 week, 3 month. */
export interface LimitedInfo {
  periodType: 0 | 1 | 2 | 3;
  /** 0 or less: no limit. */
  limitedBuyNum: number;
}

/** Platform numbers: 0 not listed, 5 listed, 6 recycle bin, 9 deleted, 11 unlisted by the merchant, 13 violation, 14 deposit short, 15 brand expired, 20 banned. */
export type SpuStatus = 0 | 5 | 6 | 9 | 11 | 13 | 14 | 15 | 20;

export interface ProductDoc {
  _id: ProductId;
  shopId: ShopId;
  title: string;
  subTitle: string;
  headImgs: PictureUrl[];
  thumb: PictureUrl;
  desc: { text: string; imgs: PictureUrl[] }[];
  attrs: SkuAttr[];
  /** Platform category, from the widest to the narrowest name. */
  categoryPath: string[];
  /** The shop's own category ids, first and second level both, so that one index entry serves either. */
  shopCategoryIds: string[];
  status: SpuStatus;
  skus: Sku[];
  minPrice: Fen;
  maxPrice: Fen;
  minMarketPrice?: Fen;
  soldCount: number;
  reviewCount: number;
  /** Share of good reviews in whole percent, or null without reviews. */
  goodPercent: number | null;
  freightTemplateId: string;
  services: { sevenDayReturn: boolean; shipWithinHours: number };
  limitedInfo?: LimitedInfo;
  /** The shop's order of goods, highest first: pinned, then arranged, then newest. Unique inside a shop. */
  homeRank: number;
  hiddenOnHome: boolean;
  createdAt: Ms;
  updatedAt: Ms;
}

export interface StockHold {
  n: number;
  state: 'locked' | 'deducted' | 'released';
  at: Ms;
}

export interface StockDoc {
  _id: SkuId;
  productId: ProductId;
  shopId: ShopId;
  available: number;
  locked: number;
  sold: number;
  /** One hold per order; a closed one stays a while as a tombstone, so that a repeat changes nothing. */
  holds: Record<OrderId, StockHold>;
  /** When the oldest closed hold was closed; missing while there is none. The sweeper finds old tombstones by it. */
  tombstoneAt?: Ms;
}

export interface StockLedgerDoc {
  /** Derived (`<skuId>~<orderId>~<state>` or `<skuId>~seed`), so that an entry is written once. */
  _id: string;
  skuId: SkuId;
  shopId: ShopId;
  n: number;
  why: 'seed' | 'sale' | 'adjust' | 'return';
  by: string;
  at: Ms;
}

/** As `wx.chooseAddress` answers it, in the order API's names. */
export interface Address {
  userName: string;
  telNumber: string;
  provinceName: string;
  cityName: string;
  countyName: string;
  detailInfo: string;
  postalCode?: string;
}

/** How the shopper came: frozen on the order when it is placed. */
export interface Launch {
  scene: number;
  chatType?: number;
  apiCategory?: string;
  path: string;
  query: Record<string, string>;
}

/** Platform numbers; see domain/order.ts for what leads where. */
export type OrderStatus = 10 | 20 | 21 | 30 | 100 | 200 | 250;

export interface OrderLine {
  lineNo: number;
  productId: ProductId;
  skuId: SkuId;
  title: string;
  thumbImg: PictureUrl;
  skuAttrs: SkuAttr[];
  skuCnt: number;
  salePrice: Fen;
  marketPrice?: Fen;
  /** What the shopper pays for the whole line, after its share of any discount. */
  realPrice: Fen;
  shippedCnt: number;
  onAftersaleSkuCnt: number;
  finishAftersaleSkuCnt: number;
  /** What after-sales that go on or were refunded take of `realPrice`. */
  aftersaleFen?: Fen;
  /** Pieces that never leave because their money goes back, or is asked back. */
  heldBackCnt?: number;
  /** Pieces whose money goes back or went back. */
  refundedCnt?: number;
  /** How often somebody applied for the line. */
  aftersaleTries?: number;
  /** 1: pre-sale, to be shipped until `deliveryDeadline`. */
  stockType?: 0 | 1;
  /** When the line must have left at the latest; missing while that follows from the payment. */
  deliveryDeadline?: Ms;
}

export interface OrderPrice {
  productPrice: Fen;
  freight: Fen;
  discountedPrice: Fen;
  /** What the merchant took off the goods and the freight since the order was placed. */
  changeDownPrice: Fen;
  /** Goods and freight before any discount. */
  originalOrderPrice: Fen;
  /** What the shopper pays. */
  orderPrice: Fen;
}

export interface Parcel {
  parcelId: string;
  /** Delivery company code of the platform: SF, STO, YTO, ZTO, YUNDA, JTSD, EMS, OTHER. */
  deliveryId: string;
  waybillId: string;
  items: { lineNo: number; n: number }[];
  shippedAt: Ms;
}

export interface OrderDoc {
  _id: OrderId;
  tradeId: string;
  shopId: ShopId;
  shopName: string;
  shopLogo: PictureUrl;
  subMchId: string;
  openid: Openid;
  status: OrderStatus;
  lines: OrderLine[];
  price: OrderPrice;
  address: Address;
  note: string;
  launch: Launch;
  /** The rules this order was placed under: a later change does not move its deadlines. */
  frozen: {
    unpaidMs: Ms;
    autoConfirmMs: Ms;
    /** The same where no carrier brought anything: pick-up and virtual goods. */
    autoConfirmShortMs?: Ms;
    /** From receipt to settlement. */
    settleMs?: Ms;
  };
  createdAt: Ms;
  updatedAt: Ms;
  /** When an unpaid order (10) is given up. */
  expiresAt: Ms;
  /** The next moment `clock` must look at this order, or null: unpaid time-out or automatic receipt. */
  dueAt: Ms | null;
  outTradeNo: string | null;
  transactionId: string | null;
  paidAt: Ms | null;
  shippedAt: Ms | null;
  finishedAt: Ms | null;
  /** When the money of a received order is settled with the merchant; missing before receipt. */
  settleAt?: Ms;
  cancelledAt: Ms | null;
  /** Platform: 1 shopper, 2 time-out, 3 all goods refunded. */
  cancelType: 1 | 2 | 3 | null;
  /** Platform: 1 shopper, 2 time-out. */
  confirmType: 1 | 2 | null;
  parcels: Parcel[];
  /** Freight that goes back or went back, with the refund of all goods before any left. */
  freightBack?: Fen;
  /** Rises with every change that an after-sale makes, so that a parcel cannot leave on an older sight. */
  aftersaleCount?: number;
  /** What was left of the countdown to receipt when an after-sale stopped it; missing while it runs. */
  confirmLeftMs?: Ms;
  coupon?: OrderCoupon;
  /** Counters of purchase limits that this order's pieces stand in. */
  limits?: LimitTake[];
  /** Former addresses, oldest first, with who changed them away and when. */
  addressChanges?: { from: Address; by: Openid; at: Ms }[];
  /** What the merchant took off, oldest first. */
  priceChanges?: { downFen: Fen; orderPrice: Fen; by: Openid; at: Ms }[];
  /**
   * What is still to be done after the state moved: the stock's step, then (paid orders) adding the sale to the
   * day's figures. The sweeper finishes what is left here.
   */
  stockDue: 'none' | 'deduct' | 'release' | 'count';
  /** When its last parcel left; missing once all parcels stand in the outbox. */
  reportDue?: Ms;
}

/** One placing of a basket: the intent that makes it safe to repeat. */
export interface TradeDoc {
  /** Derived from the shopper and the client's request id. */
  _id: string;
  openid: Openid;
  state: 'placing' | 'placed' | 'refused';
  /** Digest of the input: the same request id with another basket is refused. */
  inputDigest: string;
  /** The orders to insert; emptied once the sweeper saw that they all stand. */
  orders: OrderDoc[];
  orderIds: OrderId[];
  error: { code: string; message: string; field?: string; details?: Record<string, unknown> } | null;
  createdAt: Ms;
  /** When the sweeper looks at it: undoes what was left placing, inserts orders that a placed one still lacks. */
  dueAt: Ms | null;
}

export type PaymentState = 'open' | 'paid' | 'closing' | 'closed' | 'refunding' | 'refunded';

/** One payment: orders of one merchant number, paid together. */
export interface PaymentDoc {
  /** outTradeNo, at most 32 characters, derived from the orders and the attempt. */
  _id: string;
  openid: Openid;
  subMchId: string;
  orderIds: OrderId[];
  totalFee: Fen;
  /** What goes back because its order could no longer take the money; missing while nothing does. */
  refundFee?: Fen;
  state: PaymentState;
  prepay: PaymentParams | null;
  transactionId: string | null;
  createdAt: Ms;
  /** While closing or refunding: when the sweeper goes on with it. */
  dueAt: Ms | null;
  paidAt: Ms | null;
}

/** What `wx.requestPayment` takes. */
export interface PaymentParams {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: string;
  paySign: string;
}

/** Paid orders and sales of one shop on one day (Beijing time). */
export interface ShopDayDoc {
  /** `<shopId>~<YYYYMMDD>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  paidOrders: number;
  salesFen: Fen;
}

export interface ReviewDoc {
  _id: string;
  shopId: ShopId;
  productId: ProductId;
  nickname: string;
  skuText: string;
  /** 1–5 each. */
  productScore: number;
  logisticsScore: number;
  serviceScore: number;
  text: string;
  imgs: PictureUrl[];
  reply: string | null;
  state: 'public' | 'held' | 'refused';
  createdAt: Ms;
}

/** A shop's rating at the end of one day. */
export interface RatingDayDoc extends RatingSummary {
  /** `<shopId>~<YYYYMMDD>` */
  _id: string;
  shopId: ShopId;
  day: Day;
}

/** Values of domain/rules.json that the operator has overridden; `_id` is `current`. */
export interface RulesDoc {
  _id: 'current';
  values: Record<string, number>;
}

export interface LeaseDoc {
  _id: string;
  holder: string;
  until: Ms;
  cursor: Record<string, unknown> | null;
}

/** What must reach WeChat after a write: sent by `clock`, tried again with back-off, seen by the operator when stuck. */
export interface OutboxDoc {
  /** Derived from what it tells, so that it is queued once. */
  _id: string;
  kind: 'uploadShippingInfo';
  /** What its sender needs to find the facts; ids rather than copies. */
  payload: Record<string, string>;
  /** `failed`: WeChat will never take it; `stuck`: tried often enough, a person must look. */
  state: 'queued' | 'sent' | 'failed' | 'stuck';
  tries: number;
  /** When it is tried next; null when nothing is left to try. */
  nextAt: Ms | null;
  lastError: string | null;
  createdAt: Ms;
  sentAt: Ms | null;
}

/** A shopper's coupon that an order used. */
export interface OrderCoupon {
  userCouponId: string;
  couponId: string;
  name: string;
  off: Fen;
}

/** Pieces of an order that count against a purchase limit. */
export interface LimitTake {
  /** Of the counter document. */
  counterId: string;
  productId: ProductId;
  n: number;
  limit: number;
}

/** How many pieces of a product one shopper bought in one period. */
export interface PurchaseCountDoc {
  /** Derived from shopper, product and period. */
  _id: string;
  openid: Openid;
  productId: ProductId;
  n: number;
  /** By order; 0 for one that was given up, so that it is neither counted nor given back twice. */
  takes: Record<OrderId, number>;
}

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

/** Something about money that a person must look at. */
export interface IncidentDoc {
  /** Derived from what it is about: the same trouble is written once. */
  _id: string;
  kind: 'paymentAmount' | 'paymentMerchant' | 'refundFailed';
  facts: Record<string, unknown>;
  at: Ms;
  state: 'open' | 'closed';
}
