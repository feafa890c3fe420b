/** Payments: orders of one merchant number, paid together. */

import type { Fen, Ms, Openid, OrderId } from '../units';

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
