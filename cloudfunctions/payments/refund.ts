import type { PaymentDoc } from '../../domain/documents';
import { lateRefundNoOf } from '../orders/ids';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { payPort } from '../platform/pay-ports';
import { payEnv } from './environment';

/** How long to wait before a refund that was not taken is asked for again. */
const patience = 5 * 60_000;

/**
 * Write: saga, its intent being the payment that is `refunding`. Sends late money back under the one number of this
 * payment's refund, at every try the same, so that WeChat takes it once. A refusal leaves it to the clock.
 */
export async function refundLate(payment: PaymentDoc, call: Call): Promise<void> {
  const refundFee = payment.refundFee ?? payment.totalFee;
  const outcome = await payPort(payment)
    .refund({
      outTradeNo: payment._id,
      outRefundNo: lateRefundNoOf(payment._id),
      subMchId: payment.subMchId,
      totalFee: payment.totalFee,
      refundFee,
      why: '订单已取消，款项退回',
      env: payEnv(call),
    })
    .catch((error: unknown) => String((error as Error)?.message ?? error));
  const still = { _id: payment._id, state: 'refunding' };
  call.log('late money', { outTradeNo: payment._id, refundFee, outcome });
  // Write: update.
  if (outcome === 'taken') await db.update('payments', still, { state: 'refunded', dueAt: null });
  else await db.update('payments', still, { dueAt: Date.now() + patience });
}
