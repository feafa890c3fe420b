import { join } from 'node:path';
import { type Memory, memoryOf } from './memory';
import { openRecords, type Records } from './records';

/** What the shopper does on the sheet, or what a tester makes of it. */
export type PayResult =
  | 'SUCCESS'
  /** Paid, and the call-back arrives twice. */
  | 'DUPLICATE'
  /** Paid, and no call-back arrives. */
  | 'SILENT'
  /** The bank refuses; the call-back says so. */
  | 'FAIL'
  /** The shopper closes the sheet: nothing happens. */
  | 'REFUSE';

export type TradeState = 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'REFUND' | 'PAYERROR';

/** One payment as WeChat Pay keeps it. Amounts in fen, times in ms UTC of the cloud's clock. */
export interface PayOrder {
  outTradeNo: string;
  subMchId: string;
  totalFee: number;
  body: string;
  attach: string;
  openid: string;
  functionName: string;
  prepayId: string;
  createdAt: number;
  state: TradeState;
  /** combine_out_trade_no of the sheet on which it is one part; missing where it stands by itself. */
  combineNo?: string;
  transactionId?: string;
  paidAt?: number;
}

export interface PayRefund {
  outRefundNo: string;
  outTradeNo: string;
  refundId: string;
  refundFee: number;
  totalFee: number;
  createdAt: number;
  functionName?: string;
}

/** A call-back that the function has not acknowledged yet. */
export interface CallBack {
  id: string;
  functionName: string;
  event: Record<string, unknown>;
  tries: number;
  /** Real time, ms; `Infinity` is written as null. */
  nextAt: number | null;
  done: boolean;
  /** What the function answered at the last try that it did not acknowledge. */
  refusedWith?: string;
}

export interface PayLedger {
  orders: Records<PayOrder>;
  refunds: Records<PayRefund>;
  callBacks: Records<CallBack>;
  memory: Memory;
  /** Resolves once all that was set so far is on the disk. */
  flushed(): Promise<void>;
  close(): void;
}

export function openPayLedger(dir?: string): PayLedger {
  const file = (name: string) => (dir ? join(dir, 'wechat', name) : undefined);
  const orders = openRecords<PayOrder>(file('pay-orders.jsonl'));
  const refunds = openRecords<PayRefund>(file('pay-refunds.jsonl'));
  const callBacks = openRecords<CallBack>(file('pay-callbacks.jsonl'));
  const all = [orders, refunds, callBacks];
  return {
    orders,
    refunds,
    callBacks,
    memory: memoryOf(...all),
    async flushed() {
      await Promise.all(all.map((records) => records.flushed()));
    },
    close() {
      for (const records of all) records.close();
    },
  };
}
