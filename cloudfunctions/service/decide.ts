import type { MessageOut, ServiceMessageDoc } from '../../domain/documents';
import { freshVisitor } from '../../domain/service/fresh';
import { allowance } from '../../domain/service/quota';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { quotaUsed } from './answer';
import { sendLease } from './compose';
import type { ServiceContract } from './contract';
import { sendOut } from './send-out';
import { messageViews, quotaView } from './views';

type Input = ParsedInputOf<ServiceContract, 'decide'>;

const open: readonly MessageOut['state'][] = ['unknown', 'failed'];

/**
 * Write: saga. A person decides about a message that failed, or of which nobody knows whether it arrived. Sent again
 * it takes a new place in the quota: if the first did arrive, WeChat counted both.
 */
export async function decide(input: Input, call: Call) {
  const message = await db.get('service_messages', input.messageId);
  if (!message?.out || message.shopId !== input.shopId || message.talkId !== input.talkId) {
    return refuse('NOT_FOUND', '没有这条消息', 'messageId');
  }
  const wanted = { arrived: 'sent', drop: 'dropped', resend: 'queued' }[
    input.decision
  ] as MessageOut['state'];
  if (!open.includes(message.out.state)) return decidedBefore(message, input, call);
  if (wanted === 'queued') {
    const book = (await db.get('service_visitors', message.openid)) ?? freshVisitor(message.openid);
    const { left, why } = allowance(book, message.shopId, Date.now(), call.rules);
    if (left === 0) return (await decidedMeanwhile(message, input, call)) ?? quotaUsed(why);
  }
  const decided = await settle(message, wanted);
  if (decided) return shown(await sendOut(decided, call), call);
  return (await decidedMeanwhile(message, input, call)) ?? moved();
}

/** What became of it since this call read it; null where it still waits for somebody to decide. */
async function decidedMeanwhile({ _id }: ServiceMessageDoc, input: Input, call: Call) {
  const now = await db.get('service_messages', _id);
  return now?.out && !open.includes(now.out.state) ? decidedBefore(now, input, call) : null;
}

/** By the same call, a while or a moment ago, or by another. */
async function decidedBefore(message: ServiceMessageDoc, { decision }: Input, call: Call) {
  const state = message.out?.state;
  if (!state || !since[decision].includes(state)) return moved();
  return shown(await sendOut(message, call), call);
}

/** Where a message stands once it was decided so: a repeat of the decision finds it there. */
const since: Record<Input['decision'], readonly MessageOut['state'][]> = {
  arrived: ['sent'],
  drop: ['dropped'],
  resend: ['queued', 'sending', 'sent'],
};

const moved = () => refuse('WRONG_STATE', '这条消息的状态已变化，请刷新', 'messageId');

/** Write: update, tested with the state that was decided about. */
async function settle(
  message: ServiceMessageDoc,
  state: MessageOut['state'],
): Promise<ServiceMessageDoc | null> {
  const now = Date.now();
  const out: MessageOut = { ...message.out!, state, why: '' };
  const changes = { out, dueAt: state === 'queued' ? now + sendLease : null, changedAt: now };
  const own = { _id: message._id, 'out.state': message.out!.state, 'out.tries': message.out!.tries };
  return (await db.update('service_messages', own, changes)) === 1 ? { ...message, ...changes } : null;
}

async function shown(message: ServiceMessageDoc, call: Call) {
  const [view] = await messageViews([message], call);
  const talk = (await db.get('service_talks', message.talkId))!;
  return ok({ message: view!, quota: await quotaView(talk, Date.now(), call) });
}
