import type { PaymentParams } from '../../domain/documents';
import type { Fen } from '../../domain/units';
import { cloud } from './sdk';

export interface PayOrder {
  /** At most 32 characters; unique for the merchant number for ever. */
  outTradeNo: string;
  subMchId: string;
  totalFee: Fen;
  /** What the pay sheet names, at most 128 characters. */
  body: string;
  /** Environment whose function `payments` gets the call-back. */
  env: string;
  /** Who pays. */
  openid: string;
}

/** As WeChat spells them: SUCCESS paid, REFUND paid and at least partly refunded, NOTPAY/USERPAYING open, CLOSED closed. */
export type TradeState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR';

export interface TradeReport {
  state: TradeState;
  totalFee: Fen;
  subMchId: string;
  transactionId: string | null;
}

/** Money's way in and out. A refusal is a value; a call that broke is thrown, and its outcome unknown. */
export interface PayPort {
  prepare(order: PayOrder): Promise<{ ok: true; params: PaymentParams } | { ok: false; code: string }>;
  /** null: WeChat knows no such payment. */
  query(outTradeNo: string, subMchId: string): Promise<TradeReport | null>;
  /** `paid`: too late to close, the money is there. */
  close(outTradeNo: string, subMchId: string): Promise<'closed' | 'paid' | 'unknown'>;
  /** Repeat with the same `outRefundNo` until it answers; WeChat takes it once. */
  refund(r: {
    outTradeNo: string;
    outRefundNo: string;
    subMchId: string;
    totalFee: Fen;
    refundFee: Fen;
    why: string;
    env: string;
  }): Promise<'taken' | 'refused'>;
  /** What became of a refund. `unknown`: WeChat never took it; `failed`: taken, and yet the money did not go. */
  refundState(outRefundNo: string, subMchId: string): Promise<RefundState>;
}

export type RefundState = 'done' | 'underWay' | 'failed' | 'unknown';

type Reply = Record<string, unknown>;
const succeeded = (r: Reply): boolean => r.returnCode === 'SUCCESS' && r.resultCode === 'SUCCESS';
/** What `errCodeDes` says, as documented and as seen. */
const reasons: readonly (readonly [words: RegExp, code: string])[] = [
  [/退款.*(不存在|查询失败)|refund.*not exist/i, 'REFUNDNOTEXIST'],
  [/不存在|not exist/i, 'ORDERNOTEXIST'],
  [/已关闭|closed/i, 'ORDERCLOSED'],
  [/已支付|paid/i, 'ORDERPAID'],
];
/** The reason of a refusal. The SDK overwrites WeChat's `err_code` with its own `errCode: 0`, so the words decide. */
const code = (r: Reply): string => {
  const words = String(r.errCodeDes ?? '');
  return reasons.find(([fits]) => fits.test(words))?.[1] ?? String(words || r.returnMsg || 'UNKNOWN');
};
const nonce = (): string => Math.random().toString(36).slice(2, 18).padEnd(16, '0');

/** cloudPay of wx-server-sdk: the port's way on CloudBase and, unmodified, on the local cloud. */
export const cloudPay: PayPort = {
  async prepare({ outTradeNo, subMchId, totalFee, body, env }) {
    const reply = await cloud.cloudPay.unifiedOrder!({
      functionName: 'payments',
      envId: env,
      subMchId,
      nonceStr: nonce(),
      body: [...body].slice(0, 40).join(''),
      outTradeNo,
      totalFee,
      spbillCreateIp: '127.0.0.1',
      tradeType: 'JSAPI',
    });
    if (!succeeded(reply)) return { ok: false, code: code(reply) };
    return { ok: true, params: reply.payment as PaymentParams };
  },

  async query(outTradeNo, subMchId) {
    const reply = await cloud.cloudPay.queryOrder!({ subMchId, outTradeNo, nonceStr: nonce() });
    if (!succeeded(reply)) {
      if (code(reply) === 'ORDERNOTEXIST') return null;
      throw new Error(`queryOrder: ${code(reply)}`);
    }
    return {
      state: reply.tradeState as TradeState,
      totalFee: Number(reply.totalFee),
      subMchId: String(reply.subMchId ?? ''),
      transactionId: reply.transactionId ? String(reply.transactionId) : null,
    };
  },

  async close(outTradeNo, subMchId) {
    const reply = await cloud.cloudPay.closeOrder!({ subMchId, outTradeNo, nonceStr: nonce() });
    if (succeeded(reply)) return 'closed';
    if (code(reply) === 'ORDERPAID') return 'paid';
    // Closed before, or never made at WeChat: either way no money can come any more.
    if (code(reply) === 'ORDERCLOSED' || code(reply) === 'ORDERNOTEXIST') return 'closed';
    return 'unknown';
  },

  async refund({ outTradeNo, outRefundNo, subMchId, totalFee, refundFee, why, env }) {
    const reply = await cloud.cloudPay.refund!({
      functionName: 'payments',
      envId: env,
      subMchId,
      nonceStr: nonce(),
      outTradeNo,
      outRefundNo,
      totalFee,
      refundFee,
      refundDesc: why,
    });
    return succeeded(reply) ? 'taken' : 'refused';
  },

  async refundState(outRefundNo, subMchId) {
    const reply = await cloud.cloudPay.queryRefund!({ subMchId, outRefundNo, nonceStr: nonce() });
    if (!succeeded(reply)) {
      if (code(reply) === 'REFUNDNOTEXIST') return 'unknown';
      throw new Error(`queryRefund: ${code(reply)}`);
    }
    // One refund is asked for, so it is the first of the list.
    const state = reply.refundStatus_0;
    if (state === 'SUCCESS') return 'done';
    return state === 'PROCESSING' ? 'underWay' : 'failed';
  },
};
