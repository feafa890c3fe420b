import { refundingStatuses } from '../../domain/after-sale';
import { backOff } from '../../domain/back-off';
import type { AfterSaleDoc } from '../../domain/documents';
import { payEnv } from '../payments/environment';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { payPort } from '../platform/pay-ports';
import { advance } from './advance';

/** How long WeChat's call-back is waited for before it is asked. */
const patience = 10 * 60_000;

const isRefunding = ({ status }: AfterSaleDoc): boolean =>
  (refundingStatuses as readonly string[]).includes(status);

/**
 * Write: saga, its intent being the after-sale that is refunding. Asks WeChat to pay back under the after-sale's own
 * number, at every try the same, so that WeChat takes it once. Two operations and WeChat's answer.
 */
export async function askRefund(doc: AfterSaleDoc, call: Call): Promise<void> {
  if (!isRefunding(doc)) return;
  const refundFee = doc.goodsFee + doc.freightFee;
  if (refundFee === 0) return refunded(doc, call);
  const payment = await db.get('payments', doc.outTradeNo);
  if (!payment) return notTaken(doc, 'no payment', call);
  const outcome = await payPort(payment)
    .refund({
      outTradeNo: doc.outTradeNo,
      outRefundNo: doc._id,
      subMchId: doc.subMchId,
      totalFee: payment.totalFee,
      refundFee,
      why: '售后退款',
      env: payEnv(call),
    })
    .catch((error: unknown) => String((error as Error)?.message ?? error));
  if (outcome !== 'taken') return notTaken(doc, outcome, call);
  await db.update('aftersales', still(doc), { dueAt: Date.now() + patience });
}

/**
 * Asks WeChat what became of a refund, and does what follows. Nothing but this makes a refund a success: a call-back
 * is a hint to come here.
 */
export async function followRefund(doc: AfterSaleDoc, call: Call): Promise<void> {
  if (!isRefunding(doc)) return;
  if (doc.goodsFee + doc.freightFee === 0) return refunded(doc, call);
  const payment = await db.get('payments', doc.outTradeNo);
  if (!payment) return notTaken(doc, 'no payment', call);
  const state = await payPort(payment).refundState(doc._id, doc.subMchId);
  if (state === 'done') return refunded(doc, call);
  if (state === 'unknown') return askRefund(doc, call);
  // Its way to the shopper was barred: under the same number it may be asked for again.
  if (state === 'failed') return notTaken(doc, 'failed at WeChat', call);
  await db.update('aftersales', still(doc), { dueAt: Date.now() + patience });
}

/** WeChat's call-back about a refund of an after-sale. */
export async function refundHeard(afterSaleId: string, call: Call): Promise<void> {
  const doc = await db.get('aftersales', afterSaleId);
  if (doc) await followRefund(doc, call);
}

const still = ({ _id, status }: AfterSaleDoc) => ({ _id, status });

async function refunded(doc: AfterSaleDoc, call: Call): Promise<void> {
  await advance(doc._id, { event: 'refunded', more: { dueAt: null } }, call);
}

/** Write: update. Tries again later, each time longer; after enough of them a person must look. */
async function notTaken(doc: AfterSaleDoc, why: string, call: Call): Promise<void> {
  const refundTries = doc.refundTries + 1;
  call.log('refund not taken', { afterSale: doc._id, why, refundTries });
  if (refundTries >= call.rules['after-sale.refundTries']) {
    await advance(doc._id, { event: 'refundFailed', text: why.slice(0, 100), more: { refundTries } }, call);
    return;
  }
  const seen = { ...still(doc), refundTries: doc.refundTries };
  await db.update('aftersales', seen, { refundTries, dueAt: Date.now() + backOff(refundTries) });
}
