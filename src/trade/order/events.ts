import type { Output } from '@/cloud/call';

type Order = Output<'orders', 'get'>;

/** What happened to an order, as the timeline names it. */
export type Happening =
  | 'placedDone'
  | 'paidDone'
  | 'partSent'
  | 'allSent'
  | 'receivedByBuyer'
  | 'receivedByClock'
  | 'givenUp'
  | 'timedOut'
  | 'refunded'
  | 'settled';

export interface OrderEvent {
  what: Happening;
  at: number;
  /** The parcel that left, and its carrier. */
  parcelId?: string;
  deliveryId?: string;
}

/** Platform's cancel types: 1 by the buyer, 2 unpaid in time, 3 everything went back. */
const cancelled: Record<number, Happening> = { 1: 'givenUp', 2: 'timedOut', 3: 'refunded' };
/** Platform's confirm types: 1 by the buyer, 2 by the clock. */
const BY_CLOCK = 2;

/** What happened to an order up to now, the latest first. */
export function eventsOf(order: Order, now: number): OrderEvent[] {
  const events: OrderEvent[] = [{ what: 'placedDone', at: order.createdAt }];
  if (order.paidAt) events.push({ what: 'paidDone', at: order.paidAt });
  const sentWhole = order.status === 30 || order.status === 100;
  order.parcels.forEach(({ parcelId, deliveryId, shippedAt }, i) => {
    const last = sentWhole && i === order.parcels.length - 1;
    events.push({ what: last ? 'allSent' : 'partSent', at: shippedAt, parcelId, deliveryId });
  });
  if (order.finishedAt) {
    const what = order.confirmType === BY_CLOCK ? 'receivedByClock' : 'receivedByBuyer';
    events.push({ what, at: order.finishedAt });
  }
  if (order.cancelledAt) {
    events.push({ what: cancelled[order.cancelType ?? 0] ?? 'givenUp', at: order.cancelledAt });
  }
  if (order.settleAt && order.settleAt <= now) events.push({ what: 'settled', at: order.settleAt });
  // Later ones come after earlier ones even within one millisecond.
  return events
    .map((event, i) => ({ event, i }))
    .sort((a, b) => b.event.at - a.event.at || b.i - a.i)
    .map(({ event }) => event);
}
