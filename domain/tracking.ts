import { travels } from './delivery';
import type { OrderDoc, Parcel, TraceEvent, TrackDoc } from './documents';
import { days, minutes, type Rules } from './rules';
import type { Ms } from './units';

/** `action_type` of logistics.getPath. */
export const traceTypes = {
  collected: 100001,
  notCollected: 100002,
  courierNamed: 100003,
  moved: 200001,
  outForDelivery: 300002,
  signed: 300003,
  notSigned: 300004,
  cancelled: 400001,
  heldUp: 400002,
} as const;

const troubles: readonly number[] = [
  traceTypes.notCollected,
  traceTypes.notSigned,
  traceTypes.cancelled,
  traceTypes.heldUp,
];
/** Whether something went wrong with the parcel. */
export const isTrouble = ({ type }: Pick<TraceEvent, 'type'>): boolean => troubles.includes(type);

/** More lines than this no carrier writes; the latest are kept. */
const most = 60;

export const trackIdOf = (orderId: string, parcelId: string): string => `${orderId}~${parcelId}`;

/** What is kept of a parcel's way from when it left on; null where no carrier brings it. */
export function freshTrack(
  order: Pick<OrderDoc, '_id' | 'shopId' | 'openid' | 'paidAt'>,
  { parcelId, deliveryId, waybillId, shippedAt }: Parcel,
  dueAt: Ms,
): TrackDoc | null {
  if (!travels(deliveryId) || waybillId === '') return null;
  return {
    _id: trackIdOf(order._id, parcelId),
    orderId: order._id,
    parcelId,
    shopId: order.shopId,
    openid: order.openid,
    deliveryId,
    waybillId,
    paidAt: order.paidAt,
    shippedAt,
    events: [],
    collectedAt: null,
    deliveredAt: null,
    troubleAt: null,
    askedAt: null,
    dueAt,
  };
}

type Said = Pick<TrackDoc, 'events' | 'collectedAt' | 'deliveredAt' | 'troubleAt'>;

/** What is known once more lines came: each line once, whatever order they come in and however often. */
export function withEvents(before: readonly TraceEvent[], more: readonly TraceEvent[]): Said {
  const key = ({ at, type, text }: TraceEvent) => `${at} ${type} ${text}`;
  const all = new Map([...before, ...more].map((event) => [key(event), event]));
  const events = [...all.values()].sort((a, b) => a.at - b.at || a.type - b.type).slice(-most);
  const first = (fits: (event: TraceEvent) => boolean): Ms | null => events.find(fits)?.at ?? null;
  return {
    events,
    // A carrier that forgot to scan the collection has the parcel at the latest when it moves it.
    collectedAt: first(({ type }) => type === traceTypes.collected || type === traceTypes.moved),
    deliveredAt: first(({ type }) => type === traceTypes.signed),
    troubleAt: first(isTrouble),
  };
}

/** When to ask for a parcel again; null once it was signed for, or so old that no more will come. */
export function nextLook(
  { events, deliveredAt, shippedAt }: Pick<TrackDoc, 'events' | 'deliveredAt' | 'shippedAt'>,
  now: Ms,
  rules: Rules,
): Ms | null {
  if (deliveredAt !== null || now - shippedAt >= days(rules['track.days'])) return null;
  const every = minutes(rules['track.everyMinutes']);
  return now + (events.at(-1)?.type === traceTypes.outForDelivery ? every / 4 : every);
}

/** Whether somebody who looks at a parcel may make us ask its carrier now. */
export const mayAsk = (
  { askedAt, dueAt, shippedAt }: Pick<TrackDoc, 'askedAt' | 'dueAt' | 'shippedAt'>,
  now: Ms,
  rules: Rules,
): boolean =>
  dueAt !== null &&
  now - shippedAt < days(rules['track.days']) &&
  (askedAt === null || now - askedAt >= minutes(rules['track.freshMinutes']));
