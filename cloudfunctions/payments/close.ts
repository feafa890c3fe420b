import { hasMoney } from '../../domain/payment';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { cloudPay } from '../platform/pay';
import { settlePayment } from './settle';

const grace = 60_000;

/**
 * Write: saga, its intent being the payment that is `closing`. Closes a payment at WeChat, so that no money can come
 * by it any more. `paid`: the money was faster, and has been carried to its orders. `unknown`: nothing is decided.
 * Four operations and WeChat's answer.
 */
export async function closePayment(outTradeNo: string, call: Call): Promise<'closed' | 'paid' | 'unknown'> {
  const payment = await db.get('payments', outTradeNo);
  if (!payment || payment.state === 'closed') return 'closed';
  if (hasMoney(payment)) return 'paid';
  const open = { _id: outTradeNo, state: db.cmd.in(['open', 'closing']) };
  await db.update('payments', open, { state: 'closing', dueAt: Date.now() + grace });
  const outcome = await cloudPay.close(outTradeNo, payment.subMchId);
  if (outcome === 'closed') {
    await db.update('payments', open, { state: 'closed', dueAt: null });
    return 'closed';
  }
  if (outcome === 'paid' && (await settlePayment(payment, call)) === 'paid') return 'paid';
  call.log('payment not closed', { outTradeNo, outcome });
  return 'unknown';
}
