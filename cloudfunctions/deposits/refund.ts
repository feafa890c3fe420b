import { takenFrom } from '../../domain/deposit';
import type { DepositDoc } from '../../domain/documents';
import { sum } from '../../domain/money';
import type { Fen } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { entry as outboxEntry } from '../platform/outbox';
import type { DepositsContract } from './contract';
import { noShop } from './get';
import { enter, standing } from './ledger';

/** Payments that one refund may reach back to; what is in older ones goes back with the next. */
const paymentsAtOnce = 20;

/** Payments without what was taken from them; those that are empty go. */
export const without = (
  payments: DepositDoc['payments'],
  taken: readonly { outTradeNo: string; fee: Fen }[],
): DepositDoc['payments'] =>
  payments
    .map((payment) => ({
      ...payment,
      left: payment.left - sum(taken.filter((t) => t.outTradeNo === payment.outTradeNo).map((t) => t.fee)),
    }))
    .filter((payment) => payment.left > 0);

/**
 * Write: transaction. What may go back leaves the balance and lies in the outbox, one refund a payment it came by, all
 * or none; the outbox sends it under the same number until WeChat has it. A repeat finds the first entry.
 */
export async function refund({ shopId }: ParsedInputOf<DepositsContract, 'refund'>, call: Call) {
  const { now, openid } = call;
  const id = (i: number) => `e${digest(30, shopId, openid, call.requestId, String(i))}`;
  const done = await db.transaction(async (tx) => {
    const shop = await tx.get('shops', shopId);
    let deposit = await tx.get('deposits', shopId);
    if (!shop || !deposit) return null;
    const first = await tx.get('deposit_entries', id(0));
    if (first) return { shop, deposit, refunded: -first.change };
    const spare = standing(shop, deposit, call).spareFen;
    const taken = takenFrom(deposit.payments, spare).slice(0, paymentsAtOnce);
    for (const [i, { outTradeNo, totalFee, fee }] of taken.entries()) {
      const entry = { _id: id(i), why: 'refund' as const, change: -fee, outTradeNo, reason: '', by: openid };
      deposit = await enter(
        tx,
        deposit,
        { ...entry, at: now },
        without(deposit.payments, [{ outTradeNo, fee }]),
      );
      const payload = { outTradeNo, outRefundNo: id(i), totalFee: String(totalFee), refundFee: String(fee) };
      await tx.insert('outbox', outboxEntry('refundDeposit', id(i), payload, now));
    }
    return { shop, deposit, refunded: sum(taken.map((t) => t.fee)) };
  });
  if (!done) return noShop();
  if (done.refunded === 0) return refuse('WRONG_STATE', '没有可以退回的保证金', 'shopId');
  return ok({ refundedFen: done.refunded, ...standing(done.shop, done.deposit, call) });
}
