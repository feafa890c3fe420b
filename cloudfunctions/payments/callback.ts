import { refundHeard as afterSaleHeard } from '../aftersales/refund';
import { lateRefundNoOf } from '../orders/ids';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { PaymentsContract } from './contract';
import { settlePayment } from './settle';

const heard = ok({ errcode: 0, errmsg: '' });

/**
 * Write: saga, see `settlePayment`. The event is a hint to ask WeChat and nothing more: of it only the number is used.
 * What is refused here is called back again by WeChat, for two days.
 */
export async function callback(event: ParsedInputOf<PaymentsContract, 'callback'>, call: Call) {
  const payment = await db.get('payments', event.outTradeNo);
  if (!payment) return refuse('NOT_FOUND', '没有这笔支付', 'outTradeNo');
  if (event.outRefundNo !== undefined) {
    const late = event.outRefundNo === lateRefundNoOf(payment._id);
    if (late) return refundHeard(payment._id, event.refundStatus, call);
    await afterSaleHeard(event.outRefundNo, call);
    return heard;
  }
  const settled = await settlePayment(payment, call);
  // A call-back may also tell of a failed try; then there is nothing to believe.
  if (settled === 'paid' || (settled === 'unpaid' && event.resultCode === 'FAIL')) return heard;
  call.log('payment not believed', { outTradeNo: payment._id, settled });
  return refuse('PAYMENT_REFUSED', '微信支付查询结果与通知不符', 'outTradeNo', { settled });
}

/** Write: update. A refund that WeChat gave up is asked for again; its number keeps it from being paid twice. */
async function refundHeard(outTradeNo: string, refundStatus: string | undefined, call: Call) {
  call.log('refund heard', { outTradeNo, refundStatus });
  if (refundStatus !== 'SUCCESS') {
    const again = { state: 'refunding', dueAt: Date.now() + 60 * 60_000 };
    await db.update('payments', { _id: outTradeNo, state: 'refunded' }, again);
  }
  return heard;
}
