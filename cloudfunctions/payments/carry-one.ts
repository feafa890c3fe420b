import type { OrderDoc, PaymentDoc } from '../../domain/documents';
import { statusAfter, statusesBefore } from '../../domain/order';
import { firstAsked } from '../../domain/rating/from-order';
import type { Hold } from '../../domain/stock';
import type { Ms } from '../../domain/units';
import { deductHolds, finishStock } from '../orders/stock-steps';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import type { TradeReport } from '../platform/pay';

/** How long a call may need between the payment and its order before the clock looks whether it got there. */
const grace = 60_000;

type Money = Pick<PaymentDoc, 'transactionId' | 'paidAt'>;

/**
 * Write: saga, its intent the payment that is `paid` and due to be looked at. Then the order takes the money by one
 * conditional update bound to this payment, and its pieces are sold. Three operations for one SKU; the clock puts the
 * payment away. Answers the payment as it is afterwards.
 */
export async function carryToOne(
  payment: PaymentDoc,
  holds: readonly Hold[],
  { transactionId }: TradeReport,
  call: Call,
): Promise<PaymentDoc | null> {
  const now = Date.now();
  const has = { state: 'paid' as const, transactionId, paidAt: now, dueAt: now + grace };
  const before = { _id: payment._id, state: db.cmd.in(['open', 'closing', 'closed']) };
  if ((await db.update('payments', before, has)) === 0) {
    const known = await db.get('payments', payment._id);
    return known?.state === 'paid' && known.dueAt !== null ? verifyOne(known, call) : null;
  }
  const after = { ...payment, ...has };
  if (!(await takenBy(after, after, now))) return verifyOne(after, call);
  await deductHolds(holds, call);
  return after;
}

/** Write: update. The order takes the money while it waits for payment and is bound to this very payment. */
async function takenBy(
  { _id, orderIds }: PaymentDoc,
  { transactionId, paidAt }: Money,
  at: Ms,
): Promise<boolean> {
  const waiting = { _id: orderIds[0], status: db.cmd.in(statusesBefore('pay')), outTradeNo: _id };
  const paid = {
    status: statusAfter('pay'),
    transactionId,
    paidAt,
    updatedAt: at,
    dueAt: null,
    ratingDue: firstAsked(at),
    stockDue: 'deduct',
  };
  return (await db.update('orders', waiting, paid)) === 1;
}

/**
 * Looks where the money of a paid payment is, and carries it on: to its order if that still waits, back if the order
 * can no longer take it (the late-payment rule). Safe to repeat.
 */
export async function verifyOne(payment: PaymentDoc, call: Call): Promise<PaymentDoc | null> {
  const now = Date.now();
  await takenBy(payment, payment, now);
  const order = await db.get('orders', payment.orderIds[0]!);
  if (order && isPaidBy(order, payment)) {
    if (order.stockDue === 'deduct') await finishStock(order, call);
    return payment;
  }
  const back = { state: 'refunding' as const, refundFee: payment.totalFee, dueAt: now };
  const moved = await db.update('payments', { _id: payment._id, state: 'paid' }, back);
  return moved === 1 ? { ...payment, ...back } : null;
}

/** Whether an order was paid by this very payment. */
export const isPaidBy = (order: Pick<OrderDoc, 'outTradeNo' | 'paidAt'>, { _id }: PaymentDoc): boolean =>
  order.paidAt !== null && order.outTradeNo === _id;
