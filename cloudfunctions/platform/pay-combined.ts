import type { CombinedSheet } from '../../domain/documents';
import type { PayPort, TradeState } from './pay';
import { closedBy, preparedBy, type Reply, refundsBy, stepsOf, toldBy } from './pay-v3';

/** Of the function that takes combined payments (合单); empty: merchant numbers are paid one after the other. */
export const payCombine = (): string => process.env.PAY_COMBINE_ID ?? '';
const step = stepsOf(payCombine, 'PAY_COMBINE_ID');

/**
 * One sheet for the payments of several merchant numbers. Each part is a payment of its own with its own merchant,
 * number and amount: asked for, closed and paid together, and queried, settled and refunded by itself. The function
 * knows combine_appid and combine_mchid. Fields: v3/combine-transactions, read 2026-11; unverified on a real account.
 */
export const combinedPay = ({ no, parts }: CombinedSheet): PayPort => ({
  async prepare({ openid }) {
    const reply = await step('wxpay_combine_order', {
      combine_out_trade_no: no,
      sub_orders: parts.map(({ outTradeNo, subMchId, totalFee, body }) => ({
        mchid: subMchId,
        out_trade_no: outTradeNo,
        amount: { total_amount: totalFee, currency: 'CNY' },
        description: [...body].slice(0, 40).join(''),
        attach: no,
      })),
      combine_payer_info: { openid },
    });
    return preparedBy(reply);
  },

  async query(outTradeNo) {
    const reply = await step('wxpay_combine_query', { combine_out_trade_no: no });
    const told = toldBy('combined query', reply);
    const part = ((told?.sub_orders ?? []) as Reply[]).find((one) => one.out_trade_no === outTradeNo);
    if (!part) return null;
    return {
      state: part.trade_state as TradeState,
      totalFee: Number((part.amount as Reply | undefined)?.total_amount),
      subMchId: String(part.mchid ?? ''),
      transactionId: part.transaction_id ? String(part.transaction_id) : null,
    };
  },

  async close() {
    const reply = await step('wxpay_combine_close', {
      combine_out_trade_no: no,
      sub_orders: parts.map(({ outTradeNo, subMchId }) => ({ mchid: subMchId, out_trade_no: outTradeNo })),
    });
    return closedBy(reply);
  },

  ...refundsBy(step),
});
