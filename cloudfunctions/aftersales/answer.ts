import type { AfterSaleDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import { type Advanced, advance, type Step } from './advance';

/** An after-sale is there for its own shopper and shop; for anyone else it does not exist. */
export const notThere = () => refuse('NOT_FOUND', '售后单不存在', 'afterSaleId');

export const moved = (doc: AfterSaleDoc) =>
  ok({ afterSaleId: doc._id, status: doc.status, refundFee: doc.goodsFee + doc.freightFee });

/** What a step answers. A repeat of one that was made before finds it in the log and says where things are now. */
export function answerOf(advanced: Advanced, { event }: Step) {
  if (!advanced) return notThere();
  const { doc } = advanced;
  if (advanced.moved || doc.log.some((entry) => entry.event === event)) return moved(doc);
  return refuse('WRONG_STATE', '售后状态已变化，请刷新后再试', 'afterSaleId', { status: doc.status });
}

/** One step and its answer. */
export async function take(id: string, step: Step, call: Call) {
  return answerOf(await advance(id, step, call), step);
}

export const ofShopper =
  ({ openid }: Call) =>
  (doc: AfterSaleDoc) =>
    doc.openid === openid;
export const ofShop = (shopId: string) => (doc: AfterSaleDoc) => doc.shopId === shopId;
