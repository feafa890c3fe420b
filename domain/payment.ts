import type { OrderDoc, PaymentDoc } from './documents';
import { sum } from './money';
import { move } from './order';
import type { Fen, OrderId } from './units';

type Payable = Pick<OrderDoc, '_id' | 'status' | 'outTradeNo' | 'price' | 'subMchId'>;

/** Orders whose money goes to one merchant number: they are paid together. In the order in which they were asked for. */
export function byMerchant<T extends Payable>(orders: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const order of orders) groups.set(order.subMchId, [...(groups.get(order.subMchId) ?? []), order]);
  return [...groups.values()];
}

export const totalFee = (orders: readonly Payable[]): Fen =>
  sum(orders.map((order) => order.price.orderPrice));

export interface Settlement {
  /** Orders that take the money now. */
  accepted: OrderId[];
  /** What no order can take any more and must go back. */
  refundFee: Fen;
}

/**
 * What money that arrived does. An order takes it while it waits for payment and is bound to this very payment;
 * what is meant for one that was cancelled, or is paid by another payment, goes back (the late-payment rule).
 */
export function settle(
  payment: Pick<PaymentDoc, '_id' | 'totalFee'>,
  orders: readonly Payable[],
): Settlement {
  const accepted = orders.filter(
    (order) => move(order.status, 'pay') !== null && order.outTradeNo === payment._id,
  );
  return { accepted: accepted.map((order) => order._id), refundFee: payment.totalFee - totalFee(accepted) };
}

/** Whether the money of a payment has arrived already: a repeated call-back changes nothing. */
export const hasMoney = (payment: Pick<PaymentDoc, 'state'>): boolean =>
  payment.state === 'paid' || payment.state === 'refunding' || payment.state === 'refunded';
