import type { PaymentParams } from '../../domain/documents';
import type { PayPort } from './pay';
import { cloud } from './sdk';

export type Reply = Record<string, unknown>;
/** One step of a function that speaks WeChat Pay v3; `code` is WeChat's refusal. */
export type Step = (name: string, data: Reply) => Promise<Answer>;
interface Answer {
  ok: boolean;
  data: Reply;
  code: string;
}

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
const plainly = (code: string): string =>
  /CLOSED/.test(code) ? 'ORDERCLOSED' : /PAID/.test(code) ? 'ORDERPAID' : code;

/** What came of asking for a sheet; v3's functions call `package` by another name. */
export function preparedBy({ ok, data, code }: Answer): Awaited<ReturnType<PayPort['prepare']>> {
  if (!ok) return { ok: false, code: plainly(code) };
  const { packageVal, ...params } = data as unknown as PaymentParams & { packageVal?: string };
  return { ok: true, params: { ...params, package: packageVal ?? params.package } };
}

/**
 * What a query says, or null where WeChat knows no such number.
 * @throws where it was refused for another reason; `query` names it then
 */
export function toldBy(query: string, { ok, data, code }: Answer): Reply | null {
  if (ok) return data;
  if (/NOT_?EXIST/.test(code)) return null;
  throw new Error(`${query}: ${code}`);
}

/** What came of closing. A number that WeChat does not know takes no money either. */
export function closedBy({ ok, code }: Answer): Awaited<ReturnType<PayPort['close']>> {
  if (ok || /CLOSED|NOT_?EXIST/.test(code)) return 'closed';
  return /PAID/.test(code) ? 'paid' : 'unknown';
}

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
    const told = toldBy('refund query', reply);
    return told ? (refundStates[String(told.status)] ?? 'failed') : 'unknown';
  },
});
