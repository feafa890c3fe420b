import type { OrderDoc, TrackDoc } from '../../domain/documents';
import { freshTrack, mayAsk, nextLook, trackIdOf, withEvents } from '../../domain/tracking';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { wordsOf } from '../platform/sdk';
import { logistics } from '../platform/track';
import type { OrdersContract } from './contract';
import { notThere, orderOfShop, ownOrder } from './own';
import { shownTrack } from './views';

/** What is kept of an order's parcels. One operation where something has left, else none. */
export async function tracksOf({ _id, parcels }: Pick<OrderDoc, '_id' | 'parcels'>): Promise<TrackDoc[]> {
  if (parcels.length === 0) return [];
  const ids = parcels.map(({ parcelId }) => trackIdOf(_id, parcelId));
  return db.find('tracks', { _id: db.cmd.in(ids) }, { limit: ids.length });
}

/**
 * Write: update. Asks the carrier and keeps what it says. The look is taken first, so that of many who look at once
 * one asks; a call that dies on the way is made up for by the next look. Two operations and WeChat's answer.
 */
export async function lookAt(track: TrackDoc, call: Call): Promise<TrackDoc> {
  const now = Date.now();
  const { _id } = track;
  const dueAt = nextLook(track, now, call.rules);
  const taken = { askedAt: now, dueAt };
  const seen = { _id, askedAt: db.cmd.eq(track.askedAt) };
  if ((await db.update('tracks', seen, taken)) === 0) return (await db.get('tracks', _id)) ?? track;
  const trace = await logistics.path(track).catch((error: unknown) => ({
    ok: false as const,
    why: wordsOf(error),
  }));
  if (!trace.ok) {
    call.log('no trace', { track: _id, why: trace.why });
    return { ...track, ...taken };
  }
  const said = withEvents(track.events, trace.events);
  const after = { ...track, ...taken, ...said };
  after.dueAt = nextLook(after, now, call.rules);
  const { events, ...facts } = said;
  const changes = { ...facts, events: db.cmd.set(events), dueAt: after.dueAt };
  await db.update('tracks', { _id, askedAt: now }, changes);
  return after;
}

/** Looks at the parcels of an order that were not looked at just now; puts under watch what is not yet. */
async function lookAtAll(order: OrderDoc, call: Call) {
  const known = await tracksOf(order);
  const tracks: TrackDoc[] = [];
  for (const parcel of order.parcels) {
    const there = known.find(({ parcelId }) => parcelId === parcel.parcelId);
    const track = there ?? freshTrack(order, parcel, call.now);
    if (!track) continue;
    if (!there) await db.insert('tracks', track);
    tracks.push(mayAsk(track, call.now, call.rules) ? await lookAt(track, call) : track);
  }
  return ok({ parcels: tracks.map(shownTrack) });
}

export async function track({ orderId }: ParsedInputOf<OrdersContract, 'track'>, call: Call) {
  const order = await ownOrder(orderId, call);
  return order ? lookAtAll(order, call) : notThere();
}

export async function trackForShop(input: ParsedInputOf<OrdersContract, 'trackForShop'>, call: Call) {
  const order = await orderOfShop(input.orderId, input.shopId);
  return order ? lookAtAll(order, call) : notThere();
}
