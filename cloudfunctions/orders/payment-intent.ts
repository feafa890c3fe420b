import type { OrderDoc, PaymentDoc } from '../../domain/documents';
import { hasMoney, totalFee } from '../../domain/payment';
import { closePayment } from '../payments/close';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { outTradeNoOf } from './ids';

/** A payment of the same orders that came to nothing gives way to the next attempt; nobody tries more often. */
const attempts = 20;

/** The open payment of exactly these orders, found or made. `null`: it moved meanwhile, look again. */
export async function openPayment(orders: readonly OrderDoc[], call: Call): Promise<PaymentDoc | null> {
  const orderIds = orders.map((order) => order._id).sort();
  const fee = totalFee(orders);
  const bound = await boundPayment(orders, orderIds, fee);
  if (bound) return bound;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const fresh = paymentOf(orders, orderIds, fee, attempt, call);
    if ((await db.insert('payments', fresh)) === 'inserted') return fresh;
    const known = await db.get('payments', fresh._id);
    if (known?.state === 'open') return known;
    if (known?.state === 'closing' && (await closePayment(known._id, call)) !== 'closed') return null;
    // Money under an earlier attempt went to its orders; if these still wait, it was for others and went back.
    if (known && hasMoney(known) && orders.some((order) => order.outTradeNo === known._id)) return null;
  }
  return null;
}

/** The payment that all the orders are bound to, while it is open and for just these: the usual repeat. */
async function boundPayment(orders: readonly OrderDoc[], orderIds: readonly string[], fee: number) {
  const outTradeNo = orders[0]?.outTradeNo;
  if (!outTradeNo || orders.some((order) => order.outTradeNo !== outTradeNo)) return null;
  const payment = await db.get('payments', outTradeNo);
  const same = payment?.orderIds.join() === orderIds.join() && payment.totalFee === fee;
  return same && payment.state === 'open' ? payment : null;
}

function paymentOf(
  orders: readonly OrderDoc[],
  orderIds: string[],
  fee: number,
  attempt: number,
  call: Call,
): PaymentDoc {
  return {
    _id: outTradeNoOf(orderIds, fee, attempt),
    openid: call.openid,
    subMchId: orders[0]!.subMchId,
    orderIds,
    totalFee: fee,
    state: 'open',
    prepay: null,
    transactionId: null,
    createdAt: call.now,
    dueAt: null,
    paidAt: null,
  };
}
