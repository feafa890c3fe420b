import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { advance, type Step } from './advance';
import { answerOf, moved, notThere, ofShop, take } from './answer';
import type { AfterSalesContract } from './contract';
import { askRefund } from './refund';

type Of<A extends keyof AfterSalesContract> = ParsedInputOf<AfterSalesContract, A>;

/** Write: saga, its intent being the after-sale: the decision is one transaction, then WeChat is asked for the money. */
async function decide(id: string, step: Step, call: Call) {
  const advanced = await advance(id, step, call);
  if (advanced?.moved) await askRefund(advanced.doc, call);
  return answerOf(advanced, step);
}

export async function accept({ shopId, afterSaleId, returnAddress }: Of<'accept'>, call: Call) {
  const more = returnAddress ? { returnAddress } : {};
  return decide(afterSaleId, { event: 'accept', only: ofShop(shopId), more }, call);
}

export async function reject({ shopId, afterSaleId, text }: Of<'reject'>, call: Call) {
  const more = { rejectText: text, dispute: null };
  return take(afterSaleId, { event: 'reject', only: ofShop(shopId), text, more }, call);
}

export async function confirmReceipt(input: Of<'confirmReceipt'>, call: Call) {
  const { shopId, afterSaleId, deliveryId, waybillId } = input;
  const doc = await db.get('aftersales', afterSaleId);
  if (doc?.shopId !== shopId) return notThere();
  if (doc.type !== 'EXCHANGE') {
    return decide(afterSaleId, { event: 'confirmReceipt', only: ofShop(shopId) }, call);
  }
  if (!deliveryId || !waybillId) return refuse('BAD_INPUT', '请填写换货的快递单号', 'waybillId');
  if (doc.exchangeParcel?.waybillId === waybillId) return moved(doc);
  const more = { exchangeParcel: { deliveryId, waybillId, at: call.now } };
  return take(afterSaleId, { event: 'confirmReceipt', only: ofShop(shopId), more }, call);
}
