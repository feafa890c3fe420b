import type { PaymentDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { type Settled, settlePayment } from './settle';

/** All payments that are paid and closed with this one. */
export const sheetNumbers = ({ _id, combined }: PaymentDoc): string[] =>
  combined ? combined.parts.map((part) => part.outTradeNo) : [_id];

/**
 * Settles a payment and, where it is a part of a combined sheet, the others: each by itself, so that one that is not
 * believed holds up no other. Answers for this one. Write: saga, see `settlePayment`.
 */
export async function settleSheet(payment: PaymentDoc, call: Call): Promise<Settled> {
  if (!payment.combined) return settlePayment(payment, call);
  const others = sheetNumbers(payment).filter((number) => number !== payment._id);
  const own = await settlePayment(payment, call);
  for (const other of await db.find('payments', { _id: db.cmd.in(others) })) await settlePayment(other, call);
  return own;
}
