import type { PaymentDoc } from '../../domain/documents';
import { hasMoney } from '../../domain/payment';
import { enter } from '../deposits/ledger';
import * as db from '../platform/db';
import type { TradeReport } from '../platform/pay';

/**
 * Write: transaction. The money of a deposit's payment: payment, entry, balance and shop move together or not at all.
 * A deposit takes whatever comes, also late. Answers the payment as it is afterwards, null where it had its money.
 */
export function carryToDeposit(
  { _id: outTradeNo, depositOf }: PaymentDoc,
  { transactionId }: TradeReport,
): Promise<PaymentDoc | null> {
  return db.transaction(async (tx) => {
    const payment = await tx.get('payments', outTradeNo);
    const deposit = await tx.get('deposits', depositOf ?? '');
    if (!payment || !deposit || hasMoney(payment)) return null;
    const now = Date.now();
    const paid = { state: 'paid' as const, transactionId, paidAt: now, dueAt: null };
    await tx.update('payments', outTradeNo, paid);
    const { totalFee, openid } = payment;
    const entry = { _id: outTradeNo, why: 'paid' as const, change: totalFee, outTradeNo, reason: '' };
    const payments = [...deposit.payments, { outTradeNo, totalFee, left: totalFee }];
    await enter(tx, deposit, { ...entry, by: openid, at: now }, payments);
    return { ...payment, ...paid };
  });
}
