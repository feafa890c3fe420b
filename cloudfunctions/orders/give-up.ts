import type { OrderDoc } from '../../domain/documents';
import { move, type OrderEvent } from '../../domain/order';
import { closePayment } from '../payments/close';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { finishStock } from './stock-steps';

type GivingUp = Extract<OrderEvent, 'cancel' | 'expire'>;
const cancelType = { cancel: 1, expire: 2 } as const satisfies Record<GivingUp, OrderDoc['cancelType']>;
const tries = 3;

/**
 * Write: saga. The payment is closed at WeChat first, so that no money can come; then the order is given up by one
 * conditional update; then its pieces come back. What is cut off after the update stands in `stockDue` for the clock.
 * Answers the order as it is afterwards: 250 when it is given up, 20 when its money was faster; null when WeChat
 * could not be asked or the order kept changing, and nothing is decided.
 */
export async function giveUp(order: OrderDoc, event: GivingUp, call: Call): Promise<OrderDoc | null> {
  let seen: OrderDoc | null = order;
  for (let i = 0; i < tries && seen; i++) {
    const next = move(seen.status, event);
    if (!next) return seen;
    if (seen.outTradeNo && (await closePayment(seen.outTradeNo, seen, call)) === 'unknown') return null;
    const now = Date.now();
    const changes = {
      status: next.to,
      cancelType: cancelType[event],
      cancelledAt: now,
      updatedAt: now,
      dueAt: null,
      stockDue: 'release' as const,
    };
    // Bound to the payment that was just closed, and to no other since.
    const filter = { _id: seen._id, status: seen.status, outTradeNo: db.cmd.eq(seen.outTradeNo) };
    if ((await db.update('orders', filter, changes)) === 1) {
      await finishStock({ ...seen, ...changes }, call);
      return { ...seen, ...changes };
    }
    seen = await db.get('orders', seen._id);
  }
  return null;
}
