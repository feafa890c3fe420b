import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, type SweepStep, sweep } from '../platform/sweep';
import { finishStock } from './stock-steps';

/** A call that just moved the order is most likely still at its stock. */
const grace = 10_000;

const step =
  (stockDue: 'deduct' | 'release'): SweepStep =>
  (call: Call) =>
    sweep(call, {
      page: () =>
        duePage('orders', { stockDue, updatedAt: db.cmd.lte(Date.now() - grace) }, ['stockDue', 'updatedAt']),
      finish: (order) => finishStock(order, call),
      putOff: (order) => db.update('orders', { _id: order._id, stockDue }, { updatedAt: Date.now() }),
    });

/** Clock steps: stock of orders that were paid, or given up, by a call that did not get to it. */
export const deductDue = step('deduct');
export const releaseDue = step('release');
