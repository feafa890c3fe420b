import type { OrderDoc, PaymentDoc, PaymentParams } from '../../domain/documents';
import { byMerchant } from '../../domain/payment';
import { closePayment } from '../payments/close';
import { payEnv } from '../payments/environment';
import { settlePayment } from '../payments/settle';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { cloudPay } from '../platform/pay';
import type { OrdersContract } from './contract';
import { notThere } from './get';
import { openPayment } from './payment-intent';

const tries = 4;
/** A prepaid sheet is good for two hours; an older one is renewed under the same number. */
const sheetLife = 100 * 60_000;

type Prepared =
  | { kind: 'ready'; payment: PaymentDoc; params: PaymentParams }
  /** Something changed under our hands: read the orders again. */
  | { kind: 'moved' }
  | { kind: 'busy' }
  | { kind: 'refused'; code: string };

/**
 * Write: saga. The payment is the intent; the orders are bound to it, so that each waits for one payment only;
 * then WeChat is asked. Five operations the first time, two when it is asked for again.
 */
export async function pay(input: ParsedInputOf<OrdersContract, 'pay'>, call: Call) {
  const ids = [...new Set(input.orderIds)];
  for (let i = 0; i < tries; i++) {
    const found = await db.find('orders', { _id: db.cmd.in(ids), openid: call.openid });
    const orders = ids.map((id) => found.find((order) => order._id === id));
    const refusal = unpayable(orders, input.orderIds, ids, call);
    if (refusal) return refusal;
    const waiting = orders.filter((order): order is OrderDoc => order?.status === 10);
    const [group, ...rest] = byMerchant(waiting);
    if (!group) return ok({ payment: null, remaining: [] });
    const prepared = await prepare(group, call);
    if (prepared.kind === 'ready') return ready(prepared, group, rest.flat());
    if (prepared.kind === 'refused') {
      return refuse('PAYMENT_REFUSED', '微信支付没有受理，请稍后再试', undefined, { reason: prepared.code });
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
  const payment = await openPayment(group, call);
  if (!payment) return { kind: 'moved' };
  const bound = await bind(group, payment, call);
  if (bound !== 'bound') return { kind: bound };
  if (payment.prepay && call.now - payment.createdAt < sheetLife) {
    return { kind: 'ready', payment, params: payment.prepay };
  }
  return askWeChat(payment, group, call);
}

/** Binds the orders to this payment alone: what they were bound to before is closed first. */
async function bind(
  group: readonly OrderDoc[],
  { _id }: PaymentDoc,
  call: Call,
): Promise<'bound' | 'moved' | 'busy'> {
  const others = group.filter((order) => order.outTradeNo !== _id);
  if (others.length === 0) return 'bound';
  const before = [...new Set(others.map((order) => order.outTradeNo))];
  for (const outTradeNo of before) {
    const closed = outTradeNo ? await closePayment(outTradeNo, call) : 'closed';
    if (closed !== 'closed') return closed === 'paid' ? 'moved' : 'busy';
  }
  // Write: update, each order by itself; whether all of them could be bound is what counts.
  const free = {
    _id: db.cmd.in(others.map((order) => order._id)),
    openid: call.openid,
    status: 10,
    outTradeNo: db.cmd.in(before),
  };
  const bound = await db.update('orders', free, { outTradeNo: _id, updatedAt: call.now });
  return bound === others.length ? 'bound' : 'moved';
}

async function askWeChat(payment: PaymentDoc, group: readonly OrderDoc[], call: Call): Promise<Prepared> {
  const { _id: outTradeNo, subMchId, totalFee } = payment;
  const body = `通店-${group[0]!.shopName}`;
  const asked = await cloudPay.prepare({ outTradeNo, subMchId, totalFee, body, env: payEnv(call) });
  if (!asked.ok) return notPrepared(payment, asked.code, call);
  // Write: update. If the payment was closed meanwhile, the sheet must not live: nobody has seen it yet.
  const kept = await db.update(
    'payments',
    { _id: outTradeNo, state: 'open' },
    { prepay: db.cmd.set(asked.params) },
  );
  if (kept === 1) return { kind: 'ready', payment, params: asked.params };
  await cloudPay.close(outTradeNo, subMchId);
  return { kind: 'moved' };
}

async function notPrepared(payment: PaymentDoc, code: string, call: Call): Promise<Prepared> {
  call.log('not prepared', { outTradeNo: payment._id, code });
  if (code === 'ORDERPAID') {
    return { kind: (await settlePayment(payment, call)) === 'paid' ? 'moved' : 'busy' };
  }
  if (code === 'ORDERCLOSED') {
    // Write: update. WeChat closed it: the next look starts another attempt.
    await db.update('payments', { _id: payment._id, state: 'open' }, { state: 'closed', dueAt: null });
    return { kind: 'moved' };
  }
  return { kind: 'refused', code };
}
