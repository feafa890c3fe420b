import type { OrderDoc, PaymentDoc } from '../../domain/documents';
import { byMerchant } from '../../domain/payment';
import { payEnv } from '../payments/environment';
import { settlePayment } from '../payments/settle';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { payPort } from '../platform/pay-ports';
import type { OrdersContract } from './contract';
import { notThere } from './own';
import { type Prepared, prepareCombined, readyTogether, refusesTogether, sheetGroups } from './pay-combined';
import { boundNumber, paymentOf, rebind, standing } from './payment-intent';

const tries = 6;
/** Refusals that trying again does not mend. */
const plainly: Readonly<Record<string, string>> = {
  PAY_WORKFLOW_NOT_CONFIGURED: '这类商品需要商家开通支付工作流后才能付款',
};

/**
 * Write: saga. The orders are bound to one number, by their placing or here; WeChat is asked for it, which may be
 * repeated; then the payment is inserted, and only who finds it open gives the sheet away. So nothing that was closed
 * meanwhile can be paid. Two operations and WeChat's answer the first time, one more when it is asked for again.
 */
export async function pay(input: ParsedInputOf<OrdersContract, 'pay'>, call: Call) {
  const ids = [...new Set(input.orderIds)];
  for (let i = 0; i < tries; i++) {
    const found = await db.find('orders', { _id: db.cmd.in(ids), openid: call.openid });
    const orders = ids.map((id) => found.find((order) => order._id === id));
    const refusal = unpayable(orders, input.orderIds, ids, call);
    if (refusal) return refusal;
    const waiting = orders.filter((order): order is OrderDoc => order?.status === 10);
    const groups = byMerchant(waiting);
    const [group, ...rest] = groups;
    if (!group) return ok({ payment: null, remaining: [] });
    const together = sheetGroups(groups, call);
    const prepared = together ? await prepareCombined(together, call) : await prepare(group, call);
    if (prepared.kind === 'ready') {
      return together
        ? readyTogether(prepared, together, groups.slice(together.length).flat())
        : ready(prepared, group, rest.flat());
    }
    if (prepared.kind === 'refused') {
      if (together && refusesTogether(prepared.code, call)) continue;
      const words = plainly[prepared.code] ?? '微信支付没有受理，请稍后再试';
      return refuse('PAYMENT_REFUSED', words, undefined, { reason: prepared.code });
    }
    if (prepared.kind === 'busy') break;
  }
  return refuse('BUSY', '支付正在处理中，请稍后再试');
}

function ready(
  { payment, params }: Extract<Prepared, { kind: 'ready' }>,
  group: readonly OrderDoc[],
  rest: readonly OrderDoc[],
) {
  return ok({
    payment: {
      outTradeNo: payment._id,
      orderIds: group.map((order) => order._id),
      payee: [...new Set(group.map((order) => order.shopName))].join('、'),
      totalFee: payment.totalFee,
      params,
    },
    remaining: rest.map((order) => order._id),
  });
}

/** Orders that are paid already are passed over; ones that can no longer be paid are refused. */
function unpayable(
  orders: readonly (OrderDoc | undefined)[],
  asked: readonly string[],
  ids: readonly string[],
  { now }: Call,
) {
  for (const [i, order] of orders.entries()) {
    const field = `orderIds.${asked.indexOf(ids[i]!)}`;
    if (!order) return notThere(field);
    if (order.status === 250 || order.status === 200 || (order.status === 10 && order.expiresAt <= now)) {
      return refuse('WRONG_STATE', '订单已取消或超时，不能付款', field, { status: order.status });
    }
  }
  return null;
}

async function prepare(group: readonly OrderDoc[], call: Call): Promise<Prepared> {
  const number = boundNumber(group);
  if (!number) return bindAnew(group, call);
  const payment = paymentOf(group, number, call);
  const { subMchId, totalFee, orderIds } = payment;
  const body = `通店-${group.find((order) => order._id === orderIds[0])!.shopName}`;
  const wanted = { outTradeNo: number, subMchId, totalFee, body, env: payEnv(call), openid: call.openid };
  const asked = await payPort(payment).prepare(wanted);
  if (!asked.ok) return notPrepared(payment, asked.code, group, call);
  const there = (await db.insert('payments', payment)) === 'inserted' ? 'open' : await standing(number);
  if (there === 'open') return { kind: 'ready', payment, params: asked.params };
  // A number that was given up: nobody has seen the sheet that WeChat just made. Another is taken.
  return there === 'paid' ? { kind: 'moved' } : bindAnew(group, call, number);
}

const bindAnew = async (group: readonly OrderDoc[], call: Call, dead?: string): Promise<Prepared> => ({
  kind: (await rebind(group, call, dead)) === 'again' ? 'moved' : 'busy',
});

async function notPrepared(
  payment: PaymentDoc,
  code: string,
  group: readonly OrderDoc[],
  call: Call,
): Promise<Prepared> {
  call.log('not prepared', { outTradeNo: payment._id, code });
  if (code === 'ORDERPAID') {
    return { kind: (await settlePayment(payment, call)) === 'paid' ? 'moved' : 'busy' };
  }
  if (code === 'ORDERCLOSED') {
    // Write: update. WeChat closed it: the next look starts another attempt.
    await db.update('payments', { _id: payment._id, state: 'open' }, { state: 'closed', dueAt: null });
    return bindAnew(group, call, payment._id);
  }
  return { kind: 'refused', code };
}
