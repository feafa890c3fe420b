/** Orders, and the placing that makes them. */

import type { Source } from '../entrance/source';
import type { Fen, Ms, Openid, OrderId, PictureUrl, ProductId, ShopId, SkuId } from '../units';
import type { SkuAttr } from './catalogue';
import type { LinePromotion } from './league';

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
  /** The mini program that led here, by appid. */
  referrer?: string;
  /** What 视频号 says of who passed it on there; not kept on an order, whose source is made of it. */
  channels?: { sharer?: string; promoter?: string };
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
  /** Whoever led to it, and what they are promised. */
  promotion?: LinePromotion;
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
  /** What the order counts for: the last way that led its shopper to the shop. */
  source?: Source;
  /** Not yet among the day's orders by entrance; missing once it is. */
  sourceDue?: Ms;
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
  /** When the money of a received order is settled with the merchant; missing before receipt, and while an after-sale is open. */
  settleAt?: Ms;
  /** What was left until then when an after-sale stopped it; missing while it runs. */
  settleLeftMs?: Ms;
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
  /** Which way its money comes; missing: cloudPay. */
  payRoute?: 'workflow';
  coupon?: OrderCoupon;
  /** Counters of purchase limits that this order's pieces stand in. */
  limits?: LimitTake[];
  /** Former addresses, oldest first, with who changed them away and when. */
  addressChanges?: { from: Address; by: Openid; at: Ms }[];
  /** What the merchant took off, oldest first. */
  priceChanges?: { downFen: Fen; orderPrice: Fen; by: Openid; at: Ms; reason?: string }[];
  /**
   * What is still to be done after the state moved: the stock's step, then (paid orders) adding the sale to the
   * day's figures. `deduct` may stand after the pieces are sold; whoever needs to know looks at the stock. The
   * sweeper finishes what is left here.
   */
  stockDue: 'none' | 'deduct' | 'release' | 'count';
  /** When all of it went back; missing once figures, limits and coupon were put right for that. */
  undoDue?: Ms;
  /** Its sale no longer counts; `coupon`: the coupon it used was given back. */
  undone?: { at: Ms; coupon: boolean };
  /** When its last parcel left; missing once all parcels stand in the outbox. */
  reportDue?: Ms;
  /** When it next has something to say to the rating; missing while it has not. */
  ratingDue?: Ms;
  /** The same to the commissions of its lines. */
  leagueDue?: Ms;
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
