import { randomBytes } from 'node:crypto';
import type { PayContext } from './pay-context';
import type { PayOrder, PayResult } from './pay-ledger';
import type { Data } from './pay-reply';
import { wireTime } from './pay-sign';
import { PAY_WORKFLOW } from './pay-workflow';

const PREPAY_MS = 2 * 3600_000;

/** Why a sheet takes no money, or undefined where it does. */
export function closedTo(context: PayContext, order: PayOrder): string | undefined {
  if (order.state === 'CLOSED') return 'ORDERCLOSED';
  if (order.state === 'SUCCESS' || order.state === 'REFUND') return 'ORDERPAID';
  return context.now() - order.createdAt > PREPAY_MS ? 'PREPAY_EXPIRED' : undefined;
}

export const paidNow = (context: PayContext, order: PayOrder): PayOrder => ({
  ...order,
  state: 'SUCCESS',
  transactionId: `42000${Date.now()}${Math.floor(Math.random() * 1e10)}`.slice(0, 28),
  paidAt: context.now(),
});

/** What the pay sheet does to a payment, and the call-back that follows. @returns why it cannot be, or nothing. */
export async function settle(
  context: PayContext,
  order: PayOrder | undefined,
  result: PayResult,
): Promise<{ error?: string }> {
  if (!order) return { error: 'ORDERNOTEXIST' };
  const error = closedTo(context, order);
  if (error) return { error };
  if (result === 'REFUSE') return {};
  const failed = result === 'FAIL';
  const settled: PayOrder = failed ? { ...order, state: 'PAYERROR' } : paidNow(context, order);
  context.ledger.orders.set(order.outTradeNo, settled);
  // The workflow's own call-back ends in the workflow; nobody calls `payments`.
  if (result === 'SILENT' || order.functionName === PAY_WORKFLOW) {
    await context.ledger.flushed();
    return {};
  }
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
