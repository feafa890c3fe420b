import { randomBytes } from 'node:crypto';
import type { FunctionHost } from '../host/host';
import type { Invocation, WirePorts } from '../wire/port';
import { type CallBackSender, createCallBackSender } from './pay-callbacks';
import { openPayLedger, type PayLedger, type PayOrder, type PayRefund, type PayResult } from './pay-ledger';
import { payParams, wireTime } from './pay-sign';

type Data = Record<string, unknown>;

export interface WeChatPay {
  port: WirePorts['pay'];
  /** By outTradeNo or prepay id. */
  find(no: string): PayOrder | undefined;
  /** What the pay sheet does. @returns why it cannot be done, or nothing. */
  settle(no: string, result: PayResult): Promise<{ error?: string }>;
  orders(): PayOrder[];
  callBacks: CallBackSender;
  close(): void;
}

export interface PayOptions {
  dir?: string;
  host: () => FunctionHost;
  now: () => number;
  appid: string;
}

const PREPAY_MS = 2 * 3600_000;

const ok = (extra: Data): Data => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  nonce_str: randomBytes(16).toString('hex'),
  ...extra,
});
const no = (err_code: string, err_code_des: string): Data => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'FAIL',
  err_code,
  err_code_des,
});
const bad = (return_msg: string): Data => ({ return_code: 'FAIL', return_msg });

/** WeChat Pay as `cloudPay.*` reaches it: the v2 interface's names, states and refusals. Keeps what it knows in `dir`. */
export function createWeChatPay(options: PayOptions): WeChatPay {
  const ledger = openPayLedger(options.dir);
  const callBacks = createCallBackSender(ledger, options.host);
  const context = { ...options, ledger, callBacks };
  const calls: Record<string, (data: Data, invocation: Invocation) => Data> = {
    unifiedOrder: (data, invocation) => unifiedOrder(context, data, invocation),
    queryOrder: (data) => queryOrder(ledger, data),
    closeOrder: (data) => closeOrder(ledger, data),
    refund: (data) => refund(context, data),
    queryRefund: (data) => queryRefund(ledger, data),
  };
  const find = (key: string) =>
    ledger.orders.get(key) ?? ledger.orders.values().find((o) => o.prepayId === key);
  return {
    port: {
      async call(api, data, invocation) {
        const handle = calls[api.replace(/^cloudPay\./, '')];
        return handle ? handle(data, invocation) : bad(`cloudPay.${api} is not served locally`);
      },
    },
    find,
    settle: (key, result) => settle(context, find(key), result),
    orders: () => ledger.orders.values(),
    callBacks,
    close() {
      callBacks.close();
      ledger.close();
    },
  };
}

interface Context extends PayOptions {
  ledger: PayLedger;
  callBacks: CallBackSender;
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

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
function unifiedOrder(context: Context, data: Data, { caller }: Invocation): Data {
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

function orderBy(ledger: PayLedger, data: Data): PayOrder | undefined {
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

function queryOrder(ledger: PayLedger, data: Data): Data {
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

function closeOrder(ledger: PayLedger, data: Data): Data {
  const order = orderBy(ledger, data);
  if (!order) return no('ORDERNOTEXIST', '订单不存在');
  if (order.state === 'SUCCESS' || order.state === 'REFUND') return no('ORDERPAID', '订单已支付');
  if (order.state === 'CLOSED') return no('ORDERCLOSED', '订单已关闭');
  ledger.orders.set(order.outTradeNo, { ...order, state: 'CLOSED' });
  return ok({ sub_mch_id: order.subMchId });
}

function refunded(ledger: PayLedger, order: PayOrder): PayRefund[] {
  return ledger.refunds.values().filter((r) => r.outTradeNo === order.outTradeNo);
}

function refund(context: Context, data: Data): Data {
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

function keepRefund(context: Context, order: PayOrder, made: PayRefund): void {
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

function queryRefund(ledger: PayLedger, data: Data): Data {
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

async function settle(
  context: Context,
  order: PayOrder | undefined,
  result: PayResult,
): Promise<{ error?: string }> {
  if (!order) return { error: 'ORDERNOTEXIST' };
  if (order.state === 'CLOSED') return { error: 'ORDERCLOSED' };
  if (order.state === 'SUCCESS' || order.state === 'REFUND') return { error: 'ORDERPAID' };
  if (context.now() - order.createdAt > PREPAY_MS) return { error: 'PREPAY_EXPIRED' };
  if (result === 'REFUSE') return {};
  const failed = result === 'FAIL';
  const settled: PayOrder = failed
    ? { ...order, state: 'PAYERROR' }
    : {
        ...order,
        state: 'SUCCESS',
        transactionId: `42000${Date.now()}${Math.floor(Math.random() * 1e10)}`.slice(0, 28),
        paidAt: context.now(),
      };
  context.ledger.orders.set(order.outTradeNo, settled);
  if (result === 'SILENT') return {};
  const event = payEvent(context.appid, settled, failed);
  const id = `pay:${order.outTradeNo}:${settled.transactionId ?? Date.now()}`;
  await context.callBacks.send(id, order.functionName, event);
  if (result === 'DUPLICATE') await context.callBacks.send(`${id}:again`, order.functionName, event);
  return {};
}

/** The call-back's event, camelCase as functions get it. */
function payEvent(appid: string, order: PayOrder, failed: boolean): Data {
  const head = {
    returnCode: 'SUCCESS',
    resultCode: failed ? 'FAIL' : 'SUCCESS',
    appid,
    subAppid: appid,
    subMchId: order.subMchId,
    subOpenid: order.openid,
    nonceStr: randomBytes(16).toString('hex'),
    outTradeNo: order.outTradeNo,
    attach: order.attach,
    totalFee: order.totalFee,
    tradeType: 'JSAPI',
  };
  if (failed) return { ...head, errCode: 'SYSTEMERROR', errCodeDes: '支付失败' };
  return {
    ...head,
    transactionId: order.transactionId,
    cashFee: order.totalFee,
    feeType: 'CNY',
    bankType: 'OTHERS',
    isSubscribe: 'N',
    subIsSubscribe: 'N',
    timeEnd: wireTime(order.paidAt ?? 0),
  };
}
