import { begun } from '../../domain/after-sale-application';
import { withApplication } from '../../domain/after-sale-order';
import { type ClaimProblem, judge } from '../../domain/after-sale-share';
import type { AfterSaleDoc, OrderDoc } from '../../domain/documents';
import { finishStock } from '../orders/stock-steps';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { moved } from './answer';
import type { AfterSalesContract } from './contract';
import { checkedEvidence } from './evidence';

type Input = ParsedInputOf<AfterSalesContract, 'apply'>;

/** Also the number of its refund at WeChat, which takes 64 characters; these are 31. */
const afterSaleIdOf = (openid: string, requestId: string): string =>
  `s${digest(30, openid, requestId, 'after-sale')}`;

/**
 * Write: transaction. The application and the pieces it takes of the order's line come into being together, so that
 * two applications never ask for the same piece. Six operations, two more with pictures, and WeChat's look at the
 * text; a repeat finds the first under the derived id.
 */
export async function apply(input: Input, call: Call) {
  const bad = await checkedEvidence(input, input.orderId, call);
  if (bad) return bad;
  const first = await enter(input, call);
  if (first.ok || first.error.code !== 'BUSY') return first;
  // Paid a moment ago: its pieces are sold now, and not when the clock comes by.
  const order = await db.get('orders', input.orderId);
  if (order) await finishStock(order, call);
  return enter(input, call);
}

function enter(input: Input, call: Call) {
  const id = afterSaleIdOf(call.openid, call.requestId);
  return db.transaction(async (tx) => {
    const known = await tx.get('aftersales', id);
    if (known) return repeat(known, input);
    const order = await tx.get('orders', input.orderId);
    if (order?.openid !== call.openid) return refuse('NOT_FOUND', '订单不存在', 'orderId');
    const now = Date.now();
    const judged = judge(order, input, now, call.rules);
    if (!judged.ok) return refused(judged.why, order);
    const asked = { ...input, _id: id, inputDigest: inputDigest(input) };
    const doc = begun(asked, order, judged, now, call.rules);
    await tx.put('aftersales', doc);
    await tx.put('orders', withApplication(order, input, judged, now));
    return moved(doc);
  });
}

const inputDigest = (input: Input): string => digest(40, JSON.stringify(Object.entries(input).sort()));

function repeat(known: AfterSaleDoc, input: Input) {
  if (known.inputDigest === inputDigest(input)) return moved(known);
  return refuse('REQUEST_ID_REUSED', '这个请求编号已经用于另一次申请', 'requestId');
}

const words: Record<ClaimProblem, string> = {
  notPaid: '订单当前不能申请售后',
  busy: '订单正在处理，请稍后再试',
  tooLate: '已超过可申请售后的时间',
  unknownLine: '订单里没有这件商品',
  tooOften: '这件商品的申请次数已达上限',
  tooMany: '申请数量超过可售后的数量',
  notShipped: '未发货的商品请选择仅退款',
};

function refused(why: ClaimProblem, order: OrderDoc) {
  if (why === 'busy') return refuse('BUSY', words[why]);
  if (why === 'unknownLine') return refuse('BAD_INPUT', words[why], 'lineNo');
  if (why === 'tooMany') return refuse('BAD_INPUT', words[why], 'n');
  if (why === 'notShipped') return refuse('BAD_INPUT', words[why], 'type');
  return refuse('WRONG_STATE', words[why], 'orderId', { why, status: order.status });
}
