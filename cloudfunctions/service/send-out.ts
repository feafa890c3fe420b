import { backOff } from '../../domain/back-off';
import type { MessageOut, ServiceMessageDoc, ServiceVisitorDoc } from '../../domain/documents';
import { livingStates } from '../../domain/picture';
import { freshVisitor } from '../../domain/service/fresh';
import { allowance, givenBack, reserved, sendIdOf } from '../../domain/service/quota';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { isAddress } from './media';
import { type Told, tellWeChat } from './tell-wechat';

/** When the message's place in the quota was taken: in this very call, or by one that died or was refused since. */
export type PlaceTaken = 'now' | 'before';

/** How long a try may last before nobody knows any more what became of it. */
const tryLasts: Ms = 60_000;

/**
 * Write: saga, its intent the message itself. Sends one outgoing message by WeChat's carrier: the try is counted
 * before it is made, and one that dies on the way is never made again by itself (WeChat has no idempotency key).
 * Answers the message as it then stands; unchanged where another call has it in hand. Three operations, seven where the
 * place in the quota was taken before.
 */
export async function sendOut(
  message: ServiceMessageDoc,
  call: Call,
  taken: PlaceTaken = 'before',
): Promise<ServiceMessageDoc> {
  if (message.out?.state !== 'queued') return message;
  const unseen = await pictureWaits(message);
  if (unseen) return unseen === 'risky' ? neverSent(message, message.out) : message;
  const { out } = message;
  const trying = taken === 'now' ? await claim(message, out) : await claimAnew(message, out, call);
  if (!trying) return message;
  const told = await tellWeChat(trying);
  return settle(trying, told, call);
}

/** A picture of ours goes to WeChat once its check passed: `waits` until then. One operation, none without. */
async function pictureWaits({ kind, picture }: ServiceMessageDoc): Promise<'waits' | 'risky' | null> {
  if (kind !== 'image' || isAddress(picture)) return null;
  const doc = await db.get('pictures', picture);
  if (doc?.state === 'pass') return null;
  return doc && livingStates.includes(doc.state) ? 'waits' : 'risky';
}

/** Fails what may never be sent, and gives its place in the quota back. */
async function neverSent(message: ServiceMessageDoc, out: MessageOut): Promise<ServiceMessageDoc> {
  const now = Date.now();
  const changes = failed(out, 'picture refused', now);
  await giveBack(message, false, changes, now);
  return { ...message, ...changes };
}

const tried = (out: MessageOut, now: Ms) => ({
  out: { state: 'sending' as const, tries: out.tries + 1, why: '' },
  dueAt: now + tryLasts,
  changedAt: now,
});

/** Counts the first try of what this call has stored. Write: update. */
async function claim(message: ServiceMessageDoc, out: MessageOut): Promise<ServiceMessageDoc | null> {
  const changes = tried(out, Date.now());
  const own = { _id: message._id, 'out.state': 'queued', 'out.tries': out.tries };
  return (await db.update('service_messages', own, changes)) === 1 ? { ...message, ...changes } : null;
}

/**
 * Counts a later try, or one that comes late, and takes its place in the quota anew: WeChat counts it now, not when it
 * was stored, and the shopper may have entered or written since. Write: transaction.
 */
async function claimAnew(
  message: ServiceMessageDoc,
  out: MessageOut,
  call: Call,
): Promise<ServiceMessageDoc | null> {
  return db.transaction(async (tx) => {
    const now = Date.now();
    const changes = tried(out, now);
    const stored = await tx.get('service_messages', message._id);
    if (stored?.out?.state !== 'queued' || stored.out.tries !== out.tries) return null;
    const id = sendIdOf(message._id, changes.out.tries);
    const known = (await tx.get('service_visitors', message.openid)) ?? freshVisitor(message.openid);
    const visitor = givenBack(known, id);
    const { left, why } = allowance(visitor, message.shopId, now, call.rules);
    if (left === 0) {
      await tx.put('service_visitors', visitor);
      await tx.update('service_messages', message._id, failed(out, why, now));
      return null;
    }
    const send = { id, shopId: message.shopId, at: now };
    await tx.put('service_visitors', reserved(visitor, send, call.rules));
    await tx.update('service_messages', message._id, changes);
    return { ...stored, ...changes };
  });
}

const failed = ({ tries }: MessageOut, why: string, now: Ms) => ({
  out: { state: 'failed' as const, tries, why },
  dueAt: null,
  changedAt: now,
});

/** Writes down what became of a try. */
async function settle(message: ServiceMessageDoc, told: Told, call: Call): Promise<ServiceMessageDoc> {
  const now = Date.now();
  const out = message.out!;
  const own = { _id: message._id, 'out.state': 'sending', 'out.tries': out.tries };
  if (told.kind !== 'refused') {
    const state = told.kind;
    const changes = { out: { ...out, state, why: told.why }, dueAt: null, changedAt: now };
    await db.update('service_messages', own, changes);
    return { ...message, ...changes };
  }
  call.log('not sent', { message: message._id, why: told.why, tries: out.tries });
  const again = told.again && out.tries < call.rules['service.sendTries'];
  const changes = again
    ? {
        out: { ...out, state: 'queued' as const, why: told.why },
        dueAt: now + backOff(out.tries),
        changedAt: now,
      }
    : failed(out, told.why, now);
  await giveBack(message, told.closes, changes, now);
  return { ...message, ...changes };
}

/** Write: transaction. The quota of what WeChat says was not sent, and the message's new state with it. */
async function giveBack(
  message: ServiceMessageDoc,
  closes: boolean,
  changes: object,
  now: Ms,
): Promise<void> {
  await db.transaction(async (tx) => {
    const stored = await tx.get('service_messages', message._id);
    const same = stored?.out?.state === message.out?.state && stored?.out?.tries === message.out?.tries;
    if (!same) return;
    const visitor = await tx.get('service_visitors', message.openid);
    if (visitor)
      await tx.put(
        'service_visitors',
        closedOr(
          givenBack(visitor, sendIdOf(message._id, Math.max(1, message.out?.tries ?? 1))),
          closes,
          now,
        ),
      );
    await tx.update('service_messages', message._id, { ...changes });
  });
}

const closedOr = (visitor: ServiceVisitorDoc, closes: boolean, now: Ms): ServiceVisitorDoc =>
  closes ? { ...visitor, closedAt: now } : visitor;

/** Sends what `messages` still have to send, one after the other: a shopper gets them in the order they were written. */
export async function sendAll(
  messages: readonly ServiceMessageDoc[],
  call: Call,
  taken: PlaceTaken,
): Promise<ServiceMessageDoc[]> {
  const done: ServiceMessageDoc[] = [];
  for (const message of messages) done.push(await sendOut(message, call, taken));
  return done;
}
