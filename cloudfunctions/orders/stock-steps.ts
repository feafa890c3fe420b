import type { OrderDoc } from '../../domain/documents';
import { holdsOf } from '../../domain/placing';
import { bar, deduct, type Hold, lock, release, type StockUpdate } from '../../domain/stock';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { applyToStock as apply } from '../platform/stock';
import { giveBack } from './claims';

export type Locked = { ok: true } | { ok: false; available: number; closed: boolean };

/**
 * Locks the pieces of one hold. One operation, two when it did not take effect: sold out, or done before?
 * `closed`: the hold was here and is sold or given back since.
 */
export async function lockHold(hold: Hold, at: Ms): Promise<Locked> {
  if (await apply(lock(hold, at))) return { ok: true };
  const stock = await db.get('stocks', hold.skuId);
  if (stock?.holds[hold.orderId]?.state === 'locked') return { ok: true };
  return {
    ok: false,
    available: stock?.available ?? 0,
    closed: stock?.holds[hold.orderId] !== undefined,
  };
}

/** Gives the pieces of holds back; what is not locked is left alone. One operation a hold. */
export async function releaseHolds(holds: readonly Hold[], at: Ms): Promise<void> {
  for (const hold of holds) await apply(release(hold, at));
}

/** Gives back what is locked and keeps the rest from being locked later. Up to two operations a hold. */
export async function barHolds(holds: readonly Hold[], at: Ms): Promise<void> {
  for (const hold of holds) {
    if (!(await apply(release(hold, at)))) await apply(bar(hold, at));
  }
}

type Due = Pick<OrderDoc, '_id' | 'openid' | 'lines' | 'stockDue' | 'coupon' | 'limits'>;

/**
 * Does what an order's move left to be done with its stock, and with coupon and purchase limits when it is given up,
 * and marks it done. Safe to repeat. One operation a SKU, a coupon and a limit, and one for the mark.
 */
export async function finishStock(order: Due, call: Call): Promise<void> {
  const at = Date.now();
  const step = order.stockDue === 'deduct' ? deduct : order.stockDue === 'release' ? release : null;
  if (!step) return;
  for (const hold of holdsOf([order])) {
    if (!(await apply(step(hold, at)))) await checkClosed(hold, step(hold, at), call);
  }
  if (order.stockDue === 'release') await giveBack(order);
  // Write: update.
  await db.update(
    'orders',
    { _id: order._id, stockDue: order.stockDue },
    { stockDue: order.stockDue === 'deduct' ? 'count' : 'none', updatedAt: at },
  );
}

/** Sells the pieces of an order that was just paid; the clock sees that when it counts the sale. One operation a SKU. */
export async function deductHolds(holds: readonly Hold[], call: Call): Promise<void> {
  const at = Date.now();
  for (const hold of holds) {
    if (!(await apply(deduct(hold, at)))) await checkClosed(hold, deduct(hold, at), call);
  }
}

/** A step that took no effect must have been done before; anything else is told in the log. */
async function checkClosed(hold: Hold, wanted: StockUpdate, call: Call): Promise<void> {
  const stock = await db.get('stocks', hold.skuId);
  const state = stock?.holds[hold.orderId]?.state;
  const done = wanted.changes.some((c) => 'to' in c && c.to === state);
  if (!done) call.log('stock hold amiss', { ...hold, state: state ?? 'none' });
}
