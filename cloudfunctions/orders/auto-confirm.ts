import { statusesBefore } from '../../domain/order';
import { inAfterSale, pause } from '../../domain/receipt';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { received } from './confirm';

/**
 * Clock step: shipped orders whose time has passed count as received, unless an after-sale is open: then the
 * countdown stands still. Write: update, one an order.
 */
export async function autoConfirm(call: Call) {
  const before = db.cmd.in(statusesBefore('autoConfirm'));
  return sweep(call, {
    page: () => duePage('orders', { dueAt: db.cmd.lte(Date.now()), status: before }, ['dueAt']),
    finish: async (order) => {
      const now = Date.now();
      const held = inAfterSale(order) ? pause(order, now) : null;
      const due = { _id: order._id, status: before, dueAt: db.cmd.lte(now), updatedAt: order.updatedAt };
      const moved = await db.update('orders', due, held ?? received(order, 2, now));
      if (moved === 0) throw new Error('order moved');
    },
    putOff: (order) =>
      db.update('orders', { _id: order._id, status: before }, { dueAt: Date.now() + 60_000 }),
  });
}
