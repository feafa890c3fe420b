import { statusesBefore } from '../../domain/order';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { giveUp } from './give-up';

/** Clock step: unpaid orders whose time has passed are given up, or paid when their money turns out to be there. */
export async function expire(call: Call) {
  const before = db.cmd.in(statusesBefore('expire'));
  return sweep(call, {
    page: () => duePage('orders', { dueAt: db.cmd.lte(Date.now()), status: before }, ['dueAt']),
    finish: async (order) => {
      if (!(await giveUp(order, 'expire', call))) throw new Error('payment could not be closed');
    },
    putOff: (order) =>
      db.update('orders', { _id: order._id, status: before }, { dueAt: Date.now() + 60_000 }),
  });
}
