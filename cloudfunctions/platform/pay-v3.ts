import type { PayPort } from './pay';
import { cloud } from './sdk';

export type Reply = Record<string, unknown>;
/** One step of a function that speaks WeChat Pay v3; `code` is WeChat's refusal. */
export type Step = (name: string, data: Reply) => Promise<{ ok: boolean; data: Reply; code: string }>;

/**
 * Steps of a function that stands before WeChat Pay v3: it takes a step's name and v3's own fields. Shape and names
 * are from the template's text (工作流接入微信支付) and not seen on a real environment yet.
 * @param functionName where it is configured; else empty, and a step throws, as it does where the function broke
 */
export const stepsOf =
  (functionName: () => string, setting: string): Step =>
  async (name, data) => {
    const to = functionName();
    if (!to) throw new Error(`${setting} is not set`);
    const { result } = await cloud.callFunction({ name: to, data: { name, data } });
    const reply = (result ?? {}) as { code?: unknown; data?: Reply; errMsg?: unknown };
    const inner = reply.data ?? {};
    const code = String(inner.code ?? (reply.code === 0 || reply.code === undefined ? '' : reply.code));
    return { ok: code === '', data: inner, code };
  };

/** What v3 says of a number, in the words that cloudPay has for the same. */
export const plainly = (code: string): string =>
  /CLOSED/.test(code) ? 'ORDERCLOSED' : /PAID/.test(code) ? 'ORDERPAID' : code;

const refundStates: Readonly<Record<string, 'done' | 'underWay'>> = {
  SUCCESS: 'done',
  PROCESSING: 'underWay',
};

/** Refunds of v3: also one part of a combined sheet is given back by itself, under its own number. */
export const refundsBy = (step: Step): Pick<PayPort, 'refund' | 'refundState'> => ({
  async refund({ outTradeNo, outRefundNo, subMchId, totalFee, refundFee, why }) {
    const reply = await step('wxpay_refund', {
      out_trade_no: outTradeNo,
      out_refund_no: outRefundNo,
      sub_mchid: subMchId,
      reason: why,
      amount: { refund: refundFee, total: totalFee, currency: 'CNY' },
    });
    return reply.ok ? 'taken' : 'refused';
  },

  async refundState(outRefundNo, subMchId) {
    const reply = await step('wxpay_refund_query', { out_refund_no: outRefundNo, sub_mchid: subMchId });
    if (!reply.ok && /NOT_?EXIST/.test(reply.code)) return 'unknown';
    if (!reply.ok) throw new Error(`refund query: ${reply.code}`);
    return refundStates[String(reply.data.status)] ?? 'failed';
  },
});
