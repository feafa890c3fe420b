import type { OrderDoc, PaymentDoc } from '../../domain/documents';
import { move } from '../../domain/order';
import { hasMoney, settle } from '../../domain/payment';
import { firstAsked } from '../../domain/rating/from-order';
import { finishStock } from '../orders/stock-steps';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import type { TradeReport } from '../platform/pay';

/** Carries money to several orders that are paid together; answers the payment as it is afterwards. */
export async function carryTogether(
  payment: PaymentDoc,
  report: TradeReport,
  call: Call,
): Promise<PaymentDoc | null> {
  const { after, paid } = await take(payment, report);
  for (const order of paid) await finishStock(order, call);
  return after;
}

/** Write: transaction. The payment and the orders it pays move together, or not at all. */
function take({ _id: outTradeNo }: PaymentDoc, { transactionId }: TradeReport) {
  return db.transaction(async (tx) => {
    const payment = await tx.get('payments', outTradeNo);
    if (!payment || hasMoney(payment)) return { after: null, paid: [] };
    const orders: OrderDoc[] = [];
    for (const id of payment.orderIds) {
      const order = await tx.get('orders', id);
      if (order) orders.push(order);
    }
    const { accepted, refundFee } = settle(payment, orders);
    const now = Date.now();
    const back =
      refundFee > 0 ? { state: 'refunding', dueAt: now, refundFee } : { state: 'paid', dueAt: null };
    const money = { transactionId, paidAt: now };
    await tx.update('payments', outTradeNo, { ...back, ...money });
    const paid: OrderDoc[] = [];
    for (const order of orders.filter((o) => accepted.includes(o._id))) {
      const changes = {
        ...money,
        status: move(order.status, 'pay')!.to,
        updatedAt: now,
        dueAt: null,
        ratingDue: firstAsked(now),
        stockDue: 'deduct' as const,
      };
      await tx.update('orders', order._id, changes);
      paid.push({ ...order, ...changes });
    }
    return { after: { ...payment, ...back, ...money } as PaymentDoc, paid };
  });
}
