import type { OrderDoc, PaymentDoc } from '../../domain/documents';
import { move } from '../../domain/order';
import { hasMoney, settle } from '../../domain/payment';
import { finishStock } from '../orders/stock-steps';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { cloudPay, type TradeReport } from '../platform/pay';
import { refundLate } from './refund';

/** `disagrees`: WeChat reports money that does not fit what was asked for; nothing is believed and a person must look. */
export type Settled = 'paid' | 'unpaid' | 'disagrees';

/**
 * Asks WeChat whether a payment has its money and, if it has, carries it to the orders.
 * Whoever calls it and how often changes nothing: the payment's own state is tested in the same transaction.
 */
export async function settlePayment(payment: PaymentDoc, call: Call): Promise<Settled> {
  if (hasMoney(payment)) return 'paid';
  const report = await cloudPay.query(payment._id, payment.subMchId);
  if (!report || (report.state !== 'SUCCESS' && report.state !== 'REFUND')) return 'unpaid';
  if (report.totalFee !== payment.totalFee || report.subMchId !== payment.subMchId) {
    call.log('payment disagrees', {
      outTradeNo: payment._id,
      asked: { totalFee: payment.totalFee, subMchId: payment.subMchId },
      reported: { totalFee: report.totalFee, subMchId: report.subMchId },
    });
    return 'disagrees';
  }
  await carry(payment, report, call);
  return 'paid';
}

async function carry(payment: PaymentDoc, report: TradeReport, call: Call): Promise<void> {
  const { after, paid } = await take(payment, report);
  for (const order of paid) await finishStock(order, call);
  if (after?.state === 'refunding') await refundLate(after, call);
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
        stockDue: 'deduct' as const,
      };
      await tx.update('orders', order._id, changes);
      paid.push({ ...order, ...changes });
    }
    return { after: { ...payment, ...back, ...money } as PaymentDoc, paid };
  });
}
