import type { OrderDoc, PaymentDoc } from '../../domain/documents';
import { hasMoney } from '../../domain/payment';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { payPort } from '../platform/pay-ports';
import { finishPaid } from './settle';
import { settleSheet, sheetNumbers } from './sheet';

const grace = 60_000;
type Closing = Pick<OrderDoc, '_id' | 'openid' | 'subMchId' | 'price'>;

/**
 * Write: saga, its intent being the payment that is `closing`. Closes a payment at WeChat, so that no money can come
 * by it any more. `paid`: the money was faster, and has been carried to its orders. `unknown`: nothing is decided.
 * Four operations and WeChat's answer; two where nobody was given a sheet of it yet.
 * @param of an order that is bound to it
 */
export async function closePayment(
  outTradeNo: string,
  of: Closing,
  call: Call,
): Promise<'closed' | 'paid' | 'unknown'> {
  const payment = await db.get('payments', outTradeNo);
  // A call that asks WeChat at this moment finds its number taken, and gives no sheet away.
  if (!payment && (await db.insert('payments', neverOpened(outTradeNo, of, call))) === 'inserted')
    return 'closed';
  const known = payment ?? (await db.get('payments', outTradeNo));
  return known ? closeKnown(known, call) : 'unknown';
}

/** The same for a payment that was made. A part of a combined sheet closes all of it. */
export async function closeKnown(payment: PaymentDoc, call: Call): Promise<'closed' | 'paid' | 'unknown'> {
  const { _id: outTradeNo, subMchId } = payment;
  const numbers = sheetNumbers(payment);
  if (payment.state === 'closed') return 'closed';
  if (hasMoney(payment)) {
    await finishPaid(payment, call);
    return 'paid';
  }
  const open = { _id: db.cmd.in(numbers), state: db.cmd.in(['open', 'closing']) };
  await db.update('payments', open, { state: 'closing', dueAt: Date.now() + grace });
  const outcome = await payPort(payment).close(outTradeNo, subMchId);
  if (outcome === 'closed') {
    await db.update('payments', open, { state: 'closed', dueAt: null });
    return 'closed';
  }
  if (outcome === 'paid' && (await settleSheet(payment, call)) === 'paid') return 'paid';
  call.log('payment not closed', { outTradeNo, outcome });
  return 'unknown';
}

const neverOpened = (_id: string, of: Closing, { now }: Call): PaymentDoc => ({
  _id,
  openid: of.openid,
  subMchId: of.subMchId,
  orderIds: [of._id],
  totalFee: of.price.orderPrice,
  state: 'closed',
  prepay: null,
  transactionId: null,
  createdAt: now,
  dueAt: null,
  paidAt: null,
});
