import { statusesBefore } from '../../domain/order';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { received } from './confirm';

/** Clock step: shipped orders whose time has passed count as received. Write: update, one a parcelled order. */
export async function autoConfirm(call: Call) {
  const before = db.cmd.in(statusesBefore('autoConfirm'));
  return sweep(call, {
    page: () => duePage('orders', { dueAt: db.cmd.lte(Date.now()), status: before }, ['dueAt']),
    finish: async (order) => {
      const now = Date.now();
      await db.update('orders', { _id: order._id, status: before, dueAt: db.cmd.lte(now) }, received(2, now));
    },
    putOff: (order) =>
      db.update('orders', { _id: order._id, status: before }, { dueAt: Date.now() + 60_000 }),
  });
}
