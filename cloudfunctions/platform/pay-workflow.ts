import type { PayPort, TradeState } from './pay';
import { closedBy, preparedBy, type Reply, refundsBy, stepsOf, toldBy } from './pay-v3';

/** Of the workflow that takes payments, as its console names it; empty: none is there. */
export const payWorkflow = (): string => process.env.PAY_WORKFLOW_ID ?? '';
const step = stepsOf(payWorkflow, 'PAY_WORKFLOW_ID');

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
    return preparedBy(reply);
  },

  async query(outTradeNo, subMchId) {
    const reply = await step('wxpay_query_order_by_out_trade_no', {
      out_trade_no: outTradeNo,
      sub_mchid: subMchId,
    });
    const told = toldBy('query', reply);
    if (!told) return null;
    const { trade_state, transaction_id, amount, sub_mchid, mchid } = told;
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
    return closedBy(await step('wxpay_close_order', { out_trade_no: outTradeNo, sub_mchid: subMchId }));
  },

  ...refundsBy(step),
};
