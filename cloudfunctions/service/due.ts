import type { ServiceMessageDoc, ServiceTalkDoc } from '../../domain/documents';
import { hours } from '../../domain/rules';
import { withDue } from '../../domain/service/receive';
import { expired } from '../../domain/service/rounds';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, type SweepStep, sweep } from '../platform/sweep';
import { closed } from './moves';
import { copyReceived } from './received-picture';
import { sendOut } from './send-out';

const putOffBy = 60_000;

/**
 * Clock step: pictures that are still to be copied, and messages whose call died before sending, or that WeChat asked
 * to send later. One that was being sent
 * when its call died is not sent again: nobody knows whether it arrived, and a person decides.
 */
export const messagesDue: SweepStep = (call) =>
  sweep(call, {
    page: () => duePage('service_messages', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: (message) => finish(message, call),
    putOff: ({ _id }) => db.update('service_messages', { _id }, { dueAt: Date.now() + putOffBy }),
  });

async function finish(message: ServiceMessageDoc, call: Call): Promise<void> {
  const { out } = message;
  const now = Date.now();
  if (message.media) return void (await copyReceived(message, call));
  if (out?.state === 'queued') {
    const sent = await sendOut(message, call);
    // A picture that still waits for its check: looked at again later, and as soon as the verdict is heard.
    const waits = { _id: message._id, dueAt: message.dueAt, 'out.state': 'queued' };
    if (sent === message) await db.update('service_messages', waits, { dueAt: now + putOffBy });
    return;
  }
  const died = out?.state === 'sending';
  // Write: update, tested with the try that died: one that was settled meanwhile keeps what it is.
  const own = { _id: message._id, dueAt: message.dueAt, ...(out ? { 'out.state': out.state } : {}) };
  const lost = { out: { ...out, state: 'unknown', why: 'the call that sent it died' }, changedAt: now };
  await db.update('service_messages', own, { dueAt: null, ...(died ? lost : {}) });
}

/** Clock step: rounds that nobody answered in time, and conversations that went quiet. */
export const talksDue: SweepStep = (call) =>
  sweep(call, {
    page: () => duePage('service_talks', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: (talk) => look(talk._id, call),
    putOff: ({ _id }) => db.update('service_talks', { _id }, { dueAt: Date.now() + putOffBy }),
  });

/** Write: transaction. Looks again inside it: somebody may have answered meanwhile. */
function look(talkId: ServiceTalkDoc['_id'], call: Call): Promise<void> {
  return db.transaction(async (tx) => {
    const talk = await tx.get('service_talks', talkId);
    const now = Date.now();
    if (!talk || talk.dueAt === null || talk.dueAt > now) return;
    if (now - talk.updatedAt >= hours(call.rules['service.closeAfterHours'])) {
      await closed(tx, talk, now, call);
      return;
    }
    const { rules } = call;
    const { talk: after, round } = expired(talk, now, rules);
    if (round) await tx.put('service_rounds', round);
    await tx.put('service_talks', withDue({ ...after, changedAt: now }, rules));
  });
}
