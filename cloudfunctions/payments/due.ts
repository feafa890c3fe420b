import type { PaymentDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { isPaidBy } from './carry-one';
import { closeKnown } from './close';
import { refundLate } from './refund';
import { finishPaid, settlePayment } from './settle';

/**
 * Clock step: payments left closing by a call that was cut off, late money that must still go back, and a look
 * whether the money of each payment reached its order. Those where it did, the many, go by the page.
 */
export async function paymentsDue(call: Call) {
  return sweep(call, {
    page: async () => {
      const { rows, last } = await duePage('payments', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']);
      const paid = rows.filter((row) => row.state === 'paid');
      return { rows: [...(await stranded(paid)), ...rows.filter((row) => row.state !== 'paid')], last };
    },
    finish: async (payment) => {
      if (payment.state === 'refunding') await refundLate(payment, call);
      else if (payment.state === 'paid') await carryOn(payment, call);
      else if (payment.state === 'open') await lookFor(payment, call);
      else if ((await closeKnown(payment, call)) === 'unknown') throw new Error('not closed');
    },
    putOff: (payment) => db.update('payments', { _id: payment._id }, { dueAt: Date.now() + 5 * 60_000 }),
  });
}

/** How long a pay sheet can be paid, and how often it is asked whether it was. */
const sheetLife = 2 * 60 * 60_000;
const everyMinute = 60_000;

/** Asks for money that nobody tells of, every minute while its sheet can be paid. */
async function lookFor(payment: PaymentDoc, call: Call): Promise<void> {
  if ((await settlePayment(payment, call)) === 'paid') return;
  const now = Date.now();
  const dueAt = now - payment.createdAt < sheetLife ? now + everyMinute : null;
  await db.update('payments', { _id: payment._id, state: 'open' }, { dueAt });
}

async function carryOn(payment: PaymentDoc, call: Call): Promise<void> {
  await finishPaid(payment, call);
  await putAway([payment._id]);
}

/** Puts away payments whose orders have their money, in two operations a page; answers the others. */
async function stranded(paid: readonly PaymentDoc[]): Promise<PaymentDoc[]> {
  if (paid.length === 0) return [];
  const ids = paid.flatMap((payment) => payment.orderIds);
  const orders = await db.find(
    'orders',
    { _id: db.cmd.in(ids) },
    { limit: 1000, only: ['outTradeNo', 'paidAt'] },
  );
  const there = paid.filter((payment) =>
    payment.orderIds.every((id) => orders.some((order) => order._id === id && isPaidBy(order, payment))),
  );
  await putAway(there.map((payment) => payment._id));
  return paid.filter((payment) => !there.includes(payment));
}

/** Write: update. Nothing of these payments is left to do. */
async function putAway(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) {
    await db.update('payments', { _id: db.cmd.in(ids), state: 'paid' }, { dueAt: null });
  }
}
