import { randomBytes } from 'node:crypto';
import type { PayContext } from './pay-context';
import type { PayLedger, PayOrder, PayRefund } from './pay-ledger';
import { orderBy } from './pay-orders';
import { bad, type Data, no, ok, text } from './pay-reply';
import { wireTime } from './pay-sign';

function refunded(ledger: PayLedger, order: PayOrder): PayRefund[] {
  return ledger.refunds.values().filter((r) => r.outTradeNo === order.outTradeNo);
}

export function refund(context: PayContext, data: Data): Data {
  const { ledger } = context;
  const order = orderBy(ledger, data);
  const fee = data.refund_fee;
  const key = text(data.out_refund_no);
  if (key === '' || !Number.isSafeInteger(fee) || (fee as number) < 1) return bad('refund_fee invalid');
  if (!order) return no('ORDERNOTEXIST', '订单号不存在');
  if (order.state !== 'SUCCESS' && order.state !== 'REFUND') return no('TRADE_STATE_ERROR', '订单状态错误');
  if (data.total_fee !== order.totalFee) return no('INVALID_REQUEST', '订单金额或退款金额与之前请求不一致');
  const known = ledger.refunds.get(key);
  if (known && (known.refundFee !== fee || known.outTradeNo !== order.outTradeNo)) {
    return no('INVALID_REQUEST', '订单金额或退款金额与之前请求不一致');
  }
  const before = refunded(ledger, order);
  const sum = before.reduce((total, r) => total + r.refundFee, 0);
  if (!known && sum + (fee as number) > order.totalFee) return no('NOTENOUGH', '退款金额超过可退金额');
  if (!known && before.length >= 50) return no('FREQUENCY_LIMITED', '部分退款次数已达上限');
  const made: PayRefund = known ?? {
    outRefundNo: key,
    outTradeNo: order.outTradeNo,
    refundId: `5030${Date.now()}${randomBytes(6).toString('hex')}`,
    refundFee: fee as number,
    totalFee: order.totalFee,
    createdAt: context.now(),
    functionName: text(data.function_name) || undefined,
  };
  if (!known) keepRefund(context, order, made);
  return ok({
    out_trade_no: order.outTradeNo,
    transaction_id: order.transactionId,
    out_refund_no: key,
    refund_id: made.refundId,
    refund_fee: made.refundFee,
    total_fee: order.totalFee,
  });
}

function keepRefund(context: PayContext, order: PayOrder, made: PayRefund): void {
  context.ledger.refunds.set(made.outRefundNo, made);
  context.ledger.orders.set(order.outTradeNo, { ...order, state: 'REFUND' });
  if (!made.functionName) return;
  void context.callBacks.send(`refund:${made.outRefundNo}`, made.functionName, {
    returnCode: 'SUCCESS',
    appid: context.appid,
    subMchId: order.subMchId,
    outTradeNo: order.outTradeNo,
    transactionId: order.transactionId,
    outRefundNo: made.outRefundNo,
    refundId: made.refundId,
    refundFee: made.refundFee,
    settlementRefundFee: made.refundFee,
    totalFee: order.totalFee,
    refundStatus: 'SUCCESS',
    successTime: wireTime(made.createdAt),
    refundRecvAccout: '支付用户零钱',
    refundAccount: 'REFUND_SOURCE_RECHARGE_FUNDS',
    refundRequestSource: 'API',
  });
}

export function queryRefund(ledger: PayLedger, data: Data): Data {
  const one = data.out_refund_no ? ledger.refunds.get(text(data.out_refund_no)) : undefined;
  const order = one ? ledger.orders.get(one.outTradeNo) : orderBy(ledger, data);
  const list = one ? [one] : order ? refunded(ledger, order) : [];
  if (!order || list.length === 0) return no('REFUNDNOTEXIST', '退款订单查询失败');
  const rows = list.flatMap((r, i) => [
    [`out_refund_no_${i}`, r.outRefundNo],
    [`refund_id_${i}`, r.refundId],
    [`refund_fee_${i}`, r.refundFee],
    [`refund_status_${i}`, 'SUCCESS'],
    [`refund_success_time_${i}`, wireTime(r.createdAt)],
  ]);
  return ok({
    out_trade_no: order.outTradeNo,
    transaction_id: order.transactionId,
    total_fee: order.totalFee,
    refund_count: list.length,
    ...Object.fromEntries(rows),
  });
}
