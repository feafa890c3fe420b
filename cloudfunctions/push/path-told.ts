import type { TraceEvent, TrackDoc } from '../../domain/documents';
import { nextLook, withEvents } from '../../domain/tracking';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { traceEvent } from '../platform/track';

/** What WeChat's push `add_express_path` says of a parcel (its page: logistics.onPathUpdate). Not seen on a real environment. */
export interface PathTold {
  DeliveryID?: unknown;
  WayBillId?: unknown;
  Actions?: unknown;
}

/** Lines that are taken of one push. */
const most = 60;
/** A waybill belongs to one parcel; several orders that left in one box share it. */
const parcels = 10;
const tries = 3;

/**
 * Write: update, one for each parcel of the waybill. New lines of a parcel's way as WeChat tells of them: each is kept once,
 * so that a repeat changes nothing. A look at the carrier that runs meanwhile is not overwritten: it brings all lines.
 * Answers how many parcels it was about. Two operations and one more a parcel.
 */
export async function hearPath({ DeliveryID, WayBillId, Actions }: PathTold, call: Call): Promise<number> {
  const [deliveryId, waybillId] = [short(DeliveryID), short(WayBillId)];
  const lines = [Actions ?? []].flat().slice(0, most).flatMap(traceEvent);
  if (deliveryId === '' || waybillId === '' || lines.length === 0) return 0;
  const tracks = await db.find('tracks', { waybillId, deliveryId }, { limit: parcels });
  await Promise.all(tracks.map((track) => taken(track, lines, call)));
  return tracks.length;
}

async function taken(track: TrackDoc, lines: readonly TraceEvent[], call: Call): Promise<void> {
  let seen: TrackDoc | null = track;
  for (let i = 0; seen && i < tries; i++) {
    const { events, ...facts } = withEvents(seen.events, lines);
    const dueAt = nextLook({ ...seen, ...facts, events }, call.now, call.rules);
    const as = { _id: seen._id, askedAt: db.cmd.eq(seen.askedAt), events: db.cmd.size(seen.events.length) };
    if ((await db.update('tracks', as, { ...facts, events: db.cmd.set(events), dueAt })) > 0) return;
    seen = await db.get('tracks', track._id);
  }
}

const short = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 64) : '');
