import type { PaymentParams } from '../../domain/documents';
import type { PayPort, TradeState } from './pay';
import { cloud } from './sdk';

/** Of the workflow that takes payments, as its console names it; empty: none is there. */
export const payWorkflow = (): string => process.env.PAY_WORKFLOW_ID ?? '';

type Reply = Record<string, unknown>;

/**
 * One step of 工作流接入微信支付: the function of the workflow takes a step's name and WeChat Pay v3's own fields.
 * Names and shape are from the template's text and not seen on a real environment yet.
 * @throws where none is configured, or the workflow itself broke
 */
async function step(name: string, data: Reply): Promise<{ ok: boolean; data: Reply; code: string }> {
  const workflow = payWorkflow();
  if (!workflow) throw new Error('PAY_WORKFLOW_ID is not set');
  const { result } = await cloud.callFunction({ name: workflow, data: { name, data } });
  const reply = (result ?? {}) as { code?: unknown; data?: Reply; errMsg?: unknown };
  const inner = reply.data ?? {};
  const code = String(inner.code ?? (reply.code === 0 || reply.code === undefined ? '' : reply.code));
  return { ok: code === '', data: inner, code };
}

/** What v3 says of a number, in the words that cloudPay has for the same. */
const plainly = (code: string): string =>
  /CLOSED/.test(code) ? 'ORDERCLOSED' : /PAID/.test(code) ? 'ORDERPAID' : code;

const refundStates: Readonly<Record<string, 'done' | 'underWay'>> = {
  SUCCESS: 'done',
  PROCESSING: 'underWay',
};

/** The way of goods whose category cloudPay bans. Refuses plainly where no workflow is configured. */
export const workflowPay: PayPort = {
  async prepare({ outTradeNo, subMchId, totalFee, body, openid }) {
    if (!payWorkflow()) return { ok: false, code: 'PAY_WORKFLOW_NOT_CONFIGURED' };
    const reply = await step('wxpay_order', {
      description: [...body].slice(0, 40).join(''),
      out_trade_no: outTradeNo,
      sub_mchid: subMchId,
      amount: { total: totalFee, currency: 'CNY' },
      payer: { openid },
    });
    if (!reply.ok) return { ok: false, code: plainly(reply.code) };
    const { packageVal, ...params } = reply.data as unknown as PaymentParams & { packageVal?: string };
    return { ok: true, params: { ...params, package: packageVal ?? params.package } };
  },

  async query(outTradeNo, subMchId) {
    const reply = await step('wxpay_query_order_by_out_trade_no', {
      out_trade_no: outTradeNo,
      sub_mchid: subMchId,
    });
    if (!reply.ok) {
      if (/NOT_?EXIST/.test(reply.code)) return null;
      throw new Error(`query: ${reply.code}`);
    }
    const { trade_state, transaction_id, amount, sub_mchid, mchid } = reply.data;
    return {
      state: trade_state as TradeState,
      totalFee: Number((amount as Reply | undefined)?.total),
      subMchId: String(sub_mchid ?? mchid ?? ''),
      transactionId: transaction_id ? String(transaction_id) : null,
    };
  },

  async close(outTradeNo, subMchId) {
    // Never configured: never asked for, so no money can come.
    if (!payWorkflow()) return 'closed';
    const reply = await step('wxpay_close_order', { out_trade_no: outTradeNo, sub_mchid: subMchId });
    if (reply.ok || /CLOSED|NOT_?EXIST/.test(reply.code)) return 'closed';
    return /PAID/.test(reply.code) ? 'paid' : 'unknown';
  },

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
};
