import type { ServiceTalkDoc } from '../../domain/documents';
import { withDue, withMessage } from '../../domain/service/receive';
import { unanswered } from '../../domain/service/rounds';
import { moved } from '../../domain/service/talk';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { messageDoc, noted } from './compose';
import type { ServiceContract } from './contract';
import { agentIdOf } from './ids';
import { noTalk } from './inbox';
import { summary } from './views';

type Input<A extends keyof ServiceContract> = ParsedInputOf<ServiceContract, A>;

interface Step {
  /** Nothing to do: it is as asked already. */
  done?: boolean;
  refused?: ReturnType<typeof refuse>;
  talk?: ServiceTalkDoc;
  /** What both sides read about it; empty for nothing. */
  says?: string;
}

/** Write: transaction. One move of a conversation with the line that tells both sides. Five operations, seven told. */
function move(
  input: { shopId: string; talkId: string },
  call: Call,
  step: (talk: ServiceTalkDoc, name: string, now: Ms) => Step,
) {
  return db.transaction(async (tx) => {
    const talk = await tx.get('service_talks', input.talkId);
    if (talk?.shopId !== input.shopId) return noTalk();
    const now = Date.now();
    const member = await tx.get('members', `${input.shopId}~${call.openid}`);
    const { done, refused, talk: next, says } = step(talk, member?.name ?? '', now);
    if (refused) return refused;
    if (done || !next) return ok({ talk: summary(talk, call.openid, now, call) });
    const stored = withDue(await told(tx, next, says ?? '', now), call.rules);
    await tx.put('service_talks', { ...stored, updatedAt: now, changedAt: now });
    return ok({ talk: summary(stored, call.openid, now, call) });
  });
}

async function told(
  tx: db.Transaction,
  talk: ServiceTalkDoc,
  says: string,
  now: Ms,
): Promise<ServiceTalkDoc> {
  if (says === '') return talk;
  const { unreadShopper, last } = talk;
  // A line of the house is no message that anybody waits to read.
  const next = { ...withMessage(talk, { from: 'system', text: says, at: now }, now), unreadShopper, last };
  const id = `${talk._id}s${next.seq}`;
  const draft = {
    id,
    from: 'system' as const,
    carrier: 'page' as const,
    kind: 'notice' as const,
    text: says,
  };
  const place = { at: now, tie: `s${next.seq}`, behind: talk.lastOrder };
  const message = messageDoc(next, { ...draft, ...place }, null, now);
  await tx.insert('service_messages', message);
  return noted(next, message);
}

const wrong = (talk: ServiceTalkDoc) =>
  refuse('WRONG_STATE', talk.agent ? `会话由${talk.agent.name}接待中` : '会话状态已变化，请刷新', 'talkId', {
    state: talk.state,
    agentName: talk.agent?.name ?? '',
  });

/** Takes a conversation that is still going on, or one that is closed. */
const taking = (closed: boolean) => (input: Input<'take' | 'reopen'>, call: Call) =>
  move(input, call, (talk, name) => {
    if (talk.state === 'taken' && talk.agent?.openid === call.openid) return { done: true };
    const state = (talk.state === 'closed') === closed ? moved(talk.state, 'take') : null;
    if (!state) return { refused: wrong(talk) };
    const agent = { openid: call.openid, name };
    return { talk: { ...talk, state, agent, queuedAt: null }, says: `客服${name}为您服务` };
  });

/** Of two who take at once one has it: both write the same document, and the second then sees the first. */
export const take = taking(false);
export const reopen = taking(true);

/** A round that waits when the conversation is closed counts as not answered. Write: two documents of one move. */
export async function close(input: Input<'close'>, call: Call) {
  const before = await db.get('service_talks', input.talkId);
  if (before?.shopId !== input.shopId) return noTalk();
  if (before.state === 'closed') return ok({ talk: summary(before, call.openid, Date.now(), call) });
  return db.transaction(async (tx) => {
    const talk = await tx.get('service_talks', input.talkId);
    const now = Date.now();
    if (!talk || talk.state === 'closed')
      return ok({ talk: summary(talk ?? before, call.openid, now, call) });
    if (talk.state === 'taken' && talk.agent?.openid !== call.openid && call.role !== 'owner')
      return wrong(talk);
    const stored = await closed(tx, talk, now, call);
    return ok({ talk: summary(stored, call.openid, now, call) });
  });
}

/** Closes a conversation inside a transaction, with the round that it leaves unanswered. */
export async function closed(
  tx: db.Transaction,
  talk: ServiceTalkDoc,
  now: Ms,
  call: Call,
): Promise<ServiceTalkDoc> {
  const { talk: after, round } = unanswered(talk, now, call.rules);
  if (round) await tx.put('service_rounds', round);
  const state = moved(after.state, 'close') ?? after.state;
  const next = await told(tx, { ...after, state, agent: null, queuedAt: null }, '本次服务已结束', now);
  const stored = withDue({ ...next, updatedAt: now, changedAt: now }, call.rules);
  await tx.put('service_talks', stored);
  return stored;
}

/** To a colleague, or without one back into the queue. */
export async function transfer(input: Input<'transfer'>, call: Call) {
  const to = input.agentId ? await colleague(input.shopId, input.agentId) : null;
  if (input.agentId && !to) return refuse('NOT_FOUND', '没有这位客服', 'agentId');
  return move(input, call, (talk, name, now) => {
    const there = to ? talk.agent?.openid === to.openid : talk.state === 'queued';
    if (there) return { done: true };
    const may = talk.state === 'taken' && (talk.agent?.openid === call.openid || call.role === 'owner');
    if (!may) return { refused: wrong(talk) };
    const note = { id: `${talk._id}x${now}`, at: now, byName: name, text: input.note };
    const notes = input.note === '' ? talk.notes : [...talk.notes, note].slice(-keptNotes);
    if (!to) return { talk: { ...talk, notes, state: 'queued', agent: null, queuedAt: now } };
    return { talk: { ...talk, notes, agent: to }, says: `已转接客服${to.name}` };
  });
}

/** Who of a shop answers. One operation. */
export async function answering(shopId: string) {
  const members = await db.find('members', { shopId });
  return members.filter((m) => m.role === 'owner' || m.role === 'service');
}

async function colleague(shopId: string, agentId: string) {
  const found = (await answering(shopId)).find((m) => agentIdOf(shopId, m.openid) === agentId);
  return found ? { openid: found.openid, name: found.name } : null;
}

const keptNotes = 20;

/** Write: transaction. A repeat finds its note there. */
export function note(input: Input<'note'>, call: Call) {
  return db.transaction(async (tx) => {
    const talk = await tx.get('service_talks', input.talkId);
    if (talk?.shopId !== input.shopId) return noTalk();
    const now = Date.now();
    const shown = (one: ServiceTalkDoc) =>
      ok({ notes: one.notes.map(({ at, byName, text }) => ({ at, byName, text })) });
    if (talk.notes.some((n) => n.id === call.requestId)) return shown(talk);
    const member = await tx.get('members', `${input.shopId}~${call.openid}`);
    const added = { id: call.requestId, at: now, byName: member?.name ?? '', text: input.text };
    const next = { ...talk, notes: [...talk.notes, added].slice(-keptNotes), changedAt: now };
    await tx.put('service_talks', next);
    return shown(next);
  });
}
