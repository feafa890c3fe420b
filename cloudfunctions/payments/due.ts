import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { closePayment } from './close';
import { refundLate } from './refund';

/** Clock step: payments left closing by a call that was cut off, and late money that must still go back. */
export async function paymentsDue(call: Call) {
  return sweep(call, {
    page: () => duePage('payments', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: async (payment) => {
      if (payment.state === 'refunding') await refundLate(payment, call);
      else if ((await closePayment(payment._id, call)) === 'unknown') throw new Error('not closed');
    },
    putOff: (payment) => db.update('payments', { _id: payment._id }, { dueAt: Date.now() + 5 * 60_000 }),
  });
}
