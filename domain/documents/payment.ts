/** Payments: orders of one merchant number, paid together. */

import type { Fen, Ms, Openid, OrderId, ShopId, SkuId } from '../units';

/** Which way money comes where it is not cloudPay. */
export type PayRoute = 'workflow' | 'combined';

export type PaymentState = 'open' | 'paid' | 'closing' | 'closed' | 'refunding' | 'refunded';

/** One payment: orders of one merchant number, paid together. */
export interface PaymentDoc {
  /** outTradeNo, at most 32 characters, derived from the orders and the attempt. */
  _id: string;
  openid: Openid;
  subMchId: string;
  orderIds: OrderId[];
  totalFee: Fen;
  /** The shop whose deposit it pays; missing where it pays orders. */
  depositOf?: ShopId;
  /** What goes back because its order could no longer take the money; missing while nothing does. */
  refundFee?: Fen;
  /** What its one order holds; missing where several orders are paid together. */
  holds?: { skuId: SkuId; orderId: OrderId; n: number }[];
  /** Which way the money comes; missing: cloudPay. */
  route?: PayRoute;
  /** The sheet on which it is one part; there where the route is `combined`. */
  combined?: CombinedSheet;
  state: PaymentState;
  prepay: PaymentParams | null;
  transactionId: string | null;
  createdAt: Ms;
  /** While closing or refunding, or until it is seen that its order has the money: when the sweeper looks at it. */
  dueAt: Ms | null;
  paidAt: Ms | null;
}

/** 合单: one sheet for payments of several merchant numbers; they are paid together and closed together. */
export interface CombinedSheet {
  /** combine_out_trade_no, at most 32 characters. */
  no: string;
  /** Two to ten; `body` is what the sheet names. */
  parts: { outTradeNo: string; subMchId: string; totalFee: Fen; body: string }[];
}

/** What `wx.requestPayment` takes. */
export interface PaymentParams {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: string;
  paySign: string;
}
