import { delivery } from '../../domain/delivery';
import type { OrderDoc } from '../../domain/documents';
import { noticeTime } from '../../domain/notice';
import { freshTrack } from '../../domain/tracking';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { announce } from '../platform/notices/announce';
import { enqueue, entry } from '../platform/outbox';
import { duePage, sweep } from '../platform/sweep';

/** No courier has come sooner. */
const firstLook = 60 * 60_000;

/**
 * Clock step: parcels that left are told to WeChat and put under watch. The order's own update marks it, in the same
 * step that ships; here each parcel gets its entry and its track, under derived ids.
 */
export async function enqueueShipped(call: Call) {
  return sweep(call, {
    page: () => duePage('orders', { reportDue: db.cmd.lte(Date.now()) }, ['reportDue']),
    finish: (order) => followParcels(order),
    putOff: (order) => db.update('orders', { _id: order._id }, { reportDue: Date.now() + 60_000 }),
  });
}

async function followParcels(order: OrderDoc): Promise<void> {
  const { _id: orderId, parcels } = order;
  const now = Date.now();
  for (const parcel of parcels) {
    const { parcelId } = parcel;
    await enqueue(entry('uploadShippingInfo', `${orderId}~${parcelId}`, { orderId, parcelId }, now));
    const track = freshTrack(order, parcel, now + firstLook);
    if (track) await db.insert('tracks', track);
  }
  await announce(shippedNotice(order));
  // Write: update, tested together with the parcels: one that leaves now keeps its mark.
  const seen = { _id: orderId, parcels: db.cmd.size(parcels.length) };
  if ((await db.update('orders', seen, { reportDue: db.cmd.remove() })) === 0) throw new Error('parcel left');
}

/** The last parcel that left: several at once are one message. */
function shippedNotice({ _id, openid, lines, parcels }: OrderDoc) {
  const last = parcels.at(-1);
  return {
    kind: 'shipped' as const,
    to: openid,
    about: `${_id}~${last?.parcelId ?? ''}`,
    page: `trade/order/index?orderId=${_id}`,
    fields: {
      goods: lines[0]?.title ?? '',
      carrier: delivery(last?.deliveryId ?? '').name,
      waybill: last?.waybillId ?? '',
      at: noticeTime(last?.shippedAt ?? 0),
    },
  };
}
