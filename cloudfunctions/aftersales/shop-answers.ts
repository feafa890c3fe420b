import type { AfterSaleDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { advance, type Step } from './advance';
import { answerOf, moved, notThere, ofShop, take } from './answer';
import type { AfterSalesContract } from './contract';
import { checkedEvidence } from './evidence';
import { askRefund } from './refund';
import { ownReturnAddress } from './return-address';

type Of<A extends keyof AfterSalesContract> = ParsedInputOf<AfterSalesContract, A>;

/** Write: saga, its intent being the after-sale: the decision is one transaction, then WeChat is asked for the money. */
async function decide(id: string, step: Step, call: Call) {
  const advanced = await advance(id, step, call);
  if (advanced?.moved) await askRefund(advanced.doc, call);
  return answerOf(advanced, step);
}

/** One operation more than the decision where goods come back, two where the shop's own address is asked for or kept. */
export async function accept({ shopId, afterSaleId, returnAddress, keepAddress }: Of<'accept'>, call: Call) {
  const only = ofShop(shopId);
  const doc = await db.get('aftersales', afterSaleId);
  if (!doc || !only(doc)) return notThere();
  if (doc.type === 'REFUND') return decide(afterSaleId, { event: 'accept', only }, call);
  const more = returnAddress ? { returnAddress } : await ownReturnAddress(doc, 'accept');
  if (!more.returnAddress)
    return refuse('BAD_INPUT', '请填写退货地址，买家要把商品寄到那里', 'returnAddress');
  if (returnAddress && keepAddress) {
    await db.update('shops', { _id: shopId }, { returnAddress: db.cmd.set(returnAddress) });
  }
  return decide(afterSaleId, { event: 'accept', only, more }, call);
}

export async function reject({ shopId, afterSaleId, text, pictures }: Of<'reject'>, call: Call) {
  const doc = await db.get('aftersales', afterSaleId);
  if (!doc || !ofShop(shopId)(doc)) return notThere();
  const bad = await checkedEvidence({ text, pictures }, doc.orderId, call);
  if (bad) return bad;
  const more = { rejectText: text, dispute: null, ...withPictures(doc, pictures) };
  return take(afterSaleId, { event: 'reject', only: ofShop(shopId), text, more }, call);
}

export async function confirmReceipt(input: Of<'confirmReceipt'>, call: Call) {
  const { shopId, afterSaleId, deliveryId, waybillId, pictures } = input;
  const doc = await db.get('aftersales', afterSaleId);
  if (doc?.shopId !== shopId) return notThere();
  const bad = await checkedEvidence({ text: '', pictures }, doc.orderId, call);
  if (bad) return bad;
  const shown = withPictures(doc, pictures);
  if (doc.type !== 'EXCHANGE') {
    return decide(afterSaleId, { event: 'confirmReceipt', only: ofShop(shopId), more: shown }, call);
  }
  if (!deliveryId || !waybillId) return refuse('BAD_INPUT', '请填写换货的快递单号', 'waybillId');
  if (doc.exchangeParcel?.waybillId === waybillId) return moved(doc);
  const more = { exchangeParcel: { deliveryId, waybillId, at: call.now }, ...shown };
  return take(afterSaleId, { event: 'confirmReceipt', only: ofShop(shopId), more }, call);
}

/** What the shop showed before stays beside what it shows now. */
const withPictures = ({ shopPictures = [] }: AfterSaleDoc, pictures: readonly string[]) =>
  pictures.length > 0 ? { shopPictures: [...new Set([...shopPictures, ...pictures])] } : {};
