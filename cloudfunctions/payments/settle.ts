import type { PaymentDoc } from '../../domain/documents';
import { hasMoney } from '../../domain/payment';
import type { Call } from '../platform/call';
import { payPort } from '../platform/pay-ports';
import { carryToDeposit } from './carry-deposit';
import { carryToOne, verifyOne } from './carry-one';
import { carryTogether } from './carry-together';
import { disagreement } from './incidents';
import { refundLate } from './refund';

/** `disagrees`: WeChat reports money that does not fit what was asked for; nothing is believed and a person must look. */
export type Settled = 'paid' | 'unpaid' | 'disagrees';

/**
 * Asks WeChat whether a payment has its money and, if it has, carries it to the orders.
 * Whoever calls it and how often changes nothing: each step tests what it changes.
 */
export async function settlePayment(payment: PaymentDoc, call: Call): Promise<Settled> {
  if (hasMoney(payment)) {
    await finishPaid(payment, call);
    return 'paid';
  }
  const report = await payPort(payment).query(payment._id, payment.subMchId);
  if (!report || (report.state !== 'SUCCESS' && report.state !== 'REFUND')) return 'unpaid';
  if (report.totalFee !== payment.totalFee || report.subMchId !== payment.subMchId) {
    await disagreement(payment, report, call);
    return 'disagrees';
  }
  const after = payment.depositOf
    ? await carryToDeposit(payment, report)
    : payment.holds
      ? await carryToOne(payment, payment.holds, report, call)
      : await carryTogether(payment, report, call);
  if (after?.state === 'refunding') await refundLate(after, call);
  return 'paid';
}

/** Goes on with a payment that has its money, where a call was cut off between the payment and its one order. */
export async function finishPaid(payment: PaymentDoc, call: Call): Promise<void> {
  if (payment.state !== 'paid' || payment.dueAt === null) return;
  const after = await verifyOne(payment, call);
  if (after?.state === 'refunding') await refundLate(after, call);
}
