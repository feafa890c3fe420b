import { randomBytes } from 'node:crypto';
import type { Invocation } from '../wire/port';
import type { PayContext } from './pay-context';
import type { PayLedger, PayOrder } from './pay-ledger';
import { bad, type Data, no, ok, text } from './pay-reply';
import { payParams, wireTime } from './pay-sign';

/** Which rule of the interface a new payment breaks. */
function orderFault(data: Data, openid: string | undefined): string | undefined {
  const fee = data.total_fee;
  if (!/^[\w\-|*@]{1,32}$/.test(text(data.out_trade_no))) return 'out_trade_no invalid';
  if (!Number.isSafeInteger(fee) || (fee as number) < 1) return 'total_fee invalid';
  if (text(data.body) === '' || Buffer.byteLength(text(data.body)) > 128) return 'body invalid';
  if (text(data.sub_mch_id) === '') return 'sub_mch_id missing';
  if (text(data.function_name) === '' || text(data.env_id) === '') return 'function_name or env_id missing';
  if (!openid) return 'openid missing';
  return undefined;
}

/** A repeat with the same content renews the sheet, as the service does; any other reuse of the number is refused. */
export function unifiedOrder(context: PayContext, data: Data, { caller }: Invocation): Data {
  const openid = text(data.sub_openid) || text(data.openid) || caller.openid;
  const fault = orderFault(data, openid);
  if (fault) return bad(fault);
  const fresh: PayOrder = {
    outTradeNo: text(data.out_trade_no),
    subMchId: text(data.sub_mch_id),
    totalFee: data.total_fee as number,
    body: text(data.body),
    attach: text(data.attach),
    openid: openid ?? '',
    functionName: text(data.function_name),
    prepayId: `wx${randomBytes(17).toString('hex')}`,
    createdAt: context.now(),
    state: 'NOTPAY',
  };
  const known = context.ledger.orders.get(fresh.outTradeNo);
  if (known?.state === 'CLOSED') return no('ORDERCLOSED', '订单已关闭');
  if (known && known.state !== 'NOTPAY' && known.state !== 'PAYERROR')
    return no('ORDERPAID', '商户订单已支付');
  const same =
    !known ||
    (known.totalFee === fresh.totalFee &&
      known.subMchId === fresh.subMchId &&
      known.openid === fresh.openid &&
      known.combineNo === undefined &&
      known.body === fresh.body);
  if (!same) return no('OUT_TRADE_NO_USED', '商户订单号重复');
  context.ledger.orders.set(fresh.outTradeNo, fresh);
  return ok({
    appid: context.appid,
    sub_mch_id: fresh.subMchId,
    trade_type: 'JSAPI',
    prepay_id: fresh.prepayId,
    payment: payParams(context.appid, fresh.prepayId, context.now()),
  });
}

export function orderBy(ledger: PayLedger, data: Data): PayOrder | undefined {
  const found = data.out_trade_no
    ? ledger.orders.get(text(data.out_trade_no))
    : ledger.orders.values().find((o) => o.transactionId === text(data.transaction_id));
  return found?.subMchId === text(data.sub_mch_id) ? found : undefined;
}

const STATE_WORDS: Record<PayOrder['state'], string> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  REFUND: '订单发生过退款',
  PAYERROR: '支付失败',
};

export function queryOrder(ledger: PayLedger, data: Data): Data {
  const order = orderBy(ledger, data);
  if (!order) return no('ORDERNOTEXIST', '此交易订单号不存在');
  const head = {
    out_trade_no: order.outTradeNo,
    sub_mch_id: order.subMchId,
    total_fee: order.totalFee,
    attach: order.attach,
    trade_state: order.state,
    trade_state_desc: STATE_WORDS[order.state],
  };
  return ok(order.transactionId ? { ...head, ...paidFields(order) } : head);
}

function paidFields(order: PayOrder): Data {
  return {
    transaction_id: order.transactionId,
    sub_openid: order.openid,
    sub_is_subscribe: 'N',
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    fee_type: 'CNY',
    cash_fee: order.totalFee,
    time_end: wireTime(order.paidAt ?? 0),
  };
}

export function closeOrder(ledger: PayLedger, data: Data): Data {
  const order = orderBy(ledger, data);
  if (!order) return no('ORDERNOTEXIST', '订单不存在');
  if (order.state === 'SUCCESS' || order.state === 'REFUND') return no('ORDERPAID', '订单已支付');
  if (order.state === 'CLOSED') return no('ORDERCLOSED', '订单已关闭');
  // One part of a combined payment is closed with all of it, and by its own interface.
  if (order.combineNo) return no('INVALID_REQUEST', '合单支付的订单请使用合单关单接口');
  ledger.orders.set(order.outTradeNo, { ...order, state: 'CLOSED' });
  return ok({ sub_mch_id: order.subMchId });
}
