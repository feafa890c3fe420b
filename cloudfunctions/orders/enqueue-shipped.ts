import type { OrderDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { enqueue, entry } from '../platform/outbox';
import { duePage, sweep } from '../platform/sweep';

/**
 * Clock step: parcels that left are told to WeChat and to the buyer. The order's own update marks it, in the same
 * step that ships; here each parcel gets its entries, under derived ids.
 */
export async function enqueueShipped(call: Call) {
  return sweep(call, {
    page: () => duePage('orders', { reportDue: db.cmd.lte(Date.now()) }, ['reportDue']),
    finish: (order) => queueParcels(order),
    putOff: (order) => db.update('orders', { _id: order._id }, { reportDue: Date.now() + 60_000 }),
  });
}

async function queueParcels({ _id: orderId, parcels }: OrderDoc): Promise<void> {
  const now = Date.now();
  for (const { parcelId } of parcels) {
    await enqueue(entry('uploadShippingInfo', `${orderId}~${parcelId}`, { orderId, parcelId }, now));
  }
  // Write: update, tested together with the parcels: one that leaves now keeps its mark.
  const seen = { _id: orderId, parcels: db.cmd.size(parcels.length) };
  if ((await db.update('orders', seen, { reportDue: db.cmd.remove() })) === 0) throw new Error('parcel left');
}
