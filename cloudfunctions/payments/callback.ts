import type { PaymentDoc } from '../../domain/documents';
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
export async function callback(event: Event, call: Call) {
  if (event.outTradeNo === undefined) return sheetHeard(event, call);
  const payment = await db.get('payments', event.outTradeNo);
  if (!payment) return unknown('outTradeNo');
  if (event.outRefundNo !== undefined) {
    const late = event.outRefundNo === lateRefundNoOf(payment._id);
    if (late) return refundHeard(payment._id, event.refundStatus, call);
    await afterSaleHeard(event.outRefundNo, call);
    return heard;
  }
  return believed(payment, event, call);
}

type Event = ParsedInputOf<PaymentsContract, 'callback'>;
const unknown = (field: string) => refuse('NOT_FOUND', '没有这笔支付', field);

async function believed(payment: PaymentDoc, event: Event, call: Call) {
  const settled = await settlePayment(payment, call);
  // A call-back may also tell of a failed try; then there is nothing to believe.
  if (settled === 'paid' || (settled === 'unpaid' && event.resultCode === 'FAIL')) return heard;
  call.log('payment not believed', { outTradeNo: payment._id, settled });
  return refuse('PAYMENT_REFUSED', '微信支付查询结果与通知不符', 'outTradeNo', { settled });
}

/** Of a combined sheet: each part is settled by itself; one that is not believed refuses all, to be called back again. */
async function sheetHeard(event: Event, call: Call) {
  const numbers = [...new Set((event.subOrders ?? []).map((part) => part.outTradeNo))];
  if (numbers.length === 0) return unknown('outTradeNo');
  const found = await db.find('payments', { _id: db.cmd.in(numbers) });
  let answer: typeof heard | Awaited<ReturnType<typeof believed>> =
    found.length === numbers.length ? heard : unknown('subOrders');
  for (const payment of found) {
    const own = await believed(payment, event, call);
    if (!own.ok) answer = own;
  }
  return answer;
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
