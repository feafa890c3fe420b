/** Payments: orders of one merchant number, paid together. */

import type { Fen, Ms, Openid, OrderId, ShopId, SkuId } from '../units';

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
  route?: 'workflow';
  state: PaymentState;
  prepay: PaymentParams | null;
  transactionId: string | null;
  createdAt: Ms;
  /** While closing or refunding, or until it is seen that its order has the money: when the sweeper looks at it. */
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
