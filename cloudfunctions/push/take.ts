import { pictureUses } from '../clock/picture-uses';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import * as db from '../platform/db';
import { tell } from '../platform/pictures/due';
import { hearVerdict } from '../platform/pictures/verdict';
import { duePage, type SweepStep, sweep } from '../platform/sweep';
import { pushedIdOf } from '../service/ids';
import { type Arrival, type Placing, type Received, receive } from '../service/receive';
import { copyReceived } from '../service/received-picture';
import { sendAll } from '../service/send-out';
import { type Incoming, type PushEvent, parse } from './incoming';
import { hearPath } from './path-told';
import { type Place, placeOf } from './place';

/**
 * Write: saga, its intent what `receive` stores. One push of WeChat: stored once, its reply sent before this returns.
 * A repeat finds all stored and sends what an earlier call died before sending; what was tried is never tried again.
 * Where the conversation is held (a call that was killed holds it for half a minute) the push itself is kept, and the
 * clock places it: WeChat would give up before.
 */
export async function take(event: PushEvent, call: Call) {
  // The user of the context is WeChat's word; the event's own is only believed where both are one.
  if (event.FromUserName !== call.openid) return refuse('FORBIDDEN', '这个入口只供微信调用');
  const incoming = parse(event);
  if (incoming.kind === 'event') return besideTalks(incoming.event, event, call);
  const _id = pushedIdOf(incoming.openid, incoming.key);
  try {
    const { state } = await taken(event, incoming, call);
    return ok({ transfer: transferOf(event, incoming, state) });
  } catch (error) {
    call.log('kept for the clock', { message: _id, why: String((error as Error)?.message ?? error) });
    const now = Date.now();
    const { userInfo: _, ...kept } = event;
    await db.insert('service_arrivals', { _id, event: kept, dueAt: now + keptFor, createdAt: now });
    return ok({ transfer: null });
  }
}

/** When the clock first tries what could not be placed. */
const keptFor = 20_000;

/** Places one push and sends what follows from it. */
export async function taken(event: PushEvent, incoming: Talk, call: Call): Promise<Received> {
  const received = await receive(pushedIdOf(incoming.openid, incoming.key), placing(incoming), call);
  if (received.known) call.log('known', { message: pushedIdOf(event.FromUserName, incoming.key) });
  await sendAll(received.messages, call, received.known ? 'before' : 'now');
  // After the reply: what is cut off here the clock goes on with.
  for (const message of received.messages) await copyReceived(message, call);
  return received;
}

/** Whom the user is with is read by the transaction that changes it: one read serves both. */
const placing =
  (incoming: Talk): Placing =>
  async (tx) => {
    const visitor = await tx.get('service_visitors', incoming.openid);
    const place = await placeOf(incoming, visitor);
    return { arrival: arrivalOf(incoming, place), settings: place.settings, visitor };
  };

/** Clock step: pushes that could not be placed when they came. */
export const arrivalsDue: SweepStep = (call) =>
  sweep(call, {
    page: () => duePage('service_arrivals', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    async finish({ _id, event }) {
      const incoming = parse(event as PushEvent);
      if (incoming.kind !== 'event') await taken(event as PushEvent, incoming, call);
      await db.remove('service_arrivals', { _id });
    },
    putOff: ({ _id }) => db.update('service_arrivals', { _id }, { dueAt: Date.now() + keptFor }),
  });

/** Events that belong to no conversation: the verdict on a picture, a parcel's way; others are for the log. */
async function besideTalks(name: string, event: PushEvent, call: Call) {
  if (name === 'wxa_media_check') {
    const { trace_id, errcode, result } = event;
    const picture = await hearVerdict({ trace_id, errcode, result }, call);
    if (picture) await tell(picture, pictureUses, call);
  } else if (name === 'add_express_path') {
    const { DeliveryID, WayBillId, Actions } = event;
    const parcels = await hearPath({ DeliveryID, WayBillId, Actions }, call);
    if (parcels === 0) call.log('a parcel of nobody', { event: name });
  } else {
    call.log('event without a conversation', { event: name });
  }
  return ok({ transfer: null });
}

type Talk = Exclude<Incoming, { kind: 'event' }>;

function arrivalOf(incoming: Talk, place: Place): Arrival {
  const { openid, key, at, tie, kind } = incoming;
  return {
    messageId: pushedIdOf(openid, key),
    shopId: place.shopId,
    openid,
    carrier: 'wechat',
    kind,
    text: incoming.kind === 'text' || incoming.kind === 'unknown' ? incoming.text : '',
    media: incoming.kind === 'image' ? incoming.media : undefined,
    card: incoming.kind === 'page' ? incoming.card : null,
    at,
    // A second has room for what was said in all of it: an entry came before, a message after what was answered.
    orderAt: kind === 'enter' ? at : at + 999,
    tie,
    subject: place.subject,
    hall: place.hall,
    countedBy: place.countedBy,
  };
}

/** WeChat's agent tool gets messages of users alone, never events. */
function transferOf(event: PushEvent, { kind }: Talk, state: Received['state']) {
  if (state !== 'handed' || kind === 'enter') return null;
  return {
    ToUserName: event.FromUserName,
    FromUserName: event.ToUserName ?? '',
    CreateTime: event.CreateTime,
    MsgType: 'transfer_customer_service' as const,
  };
}
