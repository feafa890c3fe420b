import type { Invocation, Outcome, WirePorts } from '../wire/port';
import type { Memory } from './memory';
import { type CallBackSender, createCallBackSender } from './pay-callbacks';
import { runPayCombined } from './pay-combined';
import type { PayOptions } from './pay-context';
import { openPayLedger, type PayOrder, type PayResult } from './pay-ledger';
import { closeOrder, queryOrder, unifiedOrder } from './pay-orders';
import { queryRefund, refund } from './pay-refunds';
import { bad, type Data } from './pay-reply';
import { settle } from './pay-settle';
import { settleCombined } from './pay-settle-combined';

export interface WeChatPay {
  port: WirePorts['pay'];
  /** What the function hears that takes combined payments; null: another step than theirs. */
  combined(event: unknown): Promise<Outcome | null>;
  /** By outTradeNo, number of a combined sheet (its first part) or prepay id. */
  find(no: string): PayOrder | undefined;
  /** What the pay sheet does. @returns why it cannot be done, or nothing. */
  settle(no: string, result: PayResult): Promise<{ error?: string }>;
  orders(): PayOrder[];
  /** Takes over payments that were made elsewhere: those of the demo street. */
  adopt(orders: readonly PayOrder[]): void;
  /** Of payments, refunds and call-backs. */
  memory: Memory;
  callBacks: CallBackSender;
  close(): void;
}

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
    ledger.orders.get(key) ?? ledger.orders.values().find((o) => o.prepayId === key || o.combineNo === key);
  return {
    port: {
      async call(api, data, invocation) {
        const handle = calls[api.replace(/^cloudPay\./, '')];
        const answer = handle ? handle(data, invocation) : bad(`cloudPay.${api} is not served locally`);
        // Nobody is told what a power cut could still undo, not even by a query.
        await ledger.flushed();
        return answer;
      },
    },
    find,
    combined: (event) => runPayCombined(context, event),
    settle(key, result) {
      const sheet = find(key)?.combineNo;
      return sheet ? settleCombined(context, sheet, result) : settle(context, find(key), result);
    },
    orders: () => ledger.orders.values(),
    adopt: (orders) => ledger.orders.setAll(orders.map((order) => [order.outTradeNo, order])),
    memory: ledger.memory,
    callBacks,
    close() {
      callBacks.close();
      ledger.close();
    },
  };
}
