import type { ServiceMessageDoc, ServiceTalkDoc } from '../../domain/documents';
import { offPlatform } from '../../domain/off-platform';
import { freshVisitor } from '../../domain/service/fresh';
import { offPlatformWarning } from '../../domain/service/house-texts';
import { allowance, reserved, sendIdOf } from '../../domain/service/quota';
import { withDue, withMessage } from '../../domain/service/receive';
import { answered } from '../../domain/service/rounds';
import { moved } from '../../domain/service/talk';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { messageDoc, noted, toSend } from './compose';
import type { ServiceContract } from './contract';
import { followIdOf, spokenIdOf } from './ids';
import { noTalk } from './inbox';
import { type PlaceTaken, sendOut } from './send-out';
import { checked, type Spoken } from './spoken';
import { messageViews, quotaView, summary } from './views';

type Input = ParsedInputOf<ServiceContract, 'answer'>;

/**
 * Write: saga, its intent the message. Stored with its place in WeChat's quota and the round that it answers, then
 * sent; a call that dies between leaves it to its repeat or to the clock. By the page's carrier it is there at once.
 */
export async function answer(input: Input, call: Call) {
  const id = spokenIdOf(call.openid, call.requestId);
  const known = await db.get('service_messages', id);
  if (known) return repeated(known, input, call);
  const talk = await db.get('service_talks', input.talkId);
  if (talk?.shopId !== input.shopId) return noTalk();
  const spoken = await checked(
    input.says,
    { shopId: talk.shopId, shopper: talk.openid, messageId: id },
    call,
  );
  if (!spoken.ok) return spoken;
  const stored = await db.transaction((tx) => store(tx, id, input, spoken.data, call));
  return stored.ok ? gone(stored.data, call, 'now') : stored;
}

async function repeated(known: ServiceMessageDoc, input: Input, call: Call) {
  const same =
    known.talkId === input.talkId && (input.says.kind !== 'text' || known.text === input.says.text);
  return same
    ? gone(known, call)
    : refuse('REQUEST_ID_REUSED', '这个请求编号已经用于另一条消息', 'requestId');
}

/** Sends what still waits to be sent, and shows how all stands. */
async function gone(message: ServiceMessageDoc, call: Call, taken: PlaceTaken = 'before') {
  const sent = await sendOut(message, call, taken);
  const talk = (await db.get('service_talks', message.talkId))!;
  const [view] = await messageViews([sent], call);
  const now = Date.now();
  return ok({
    talk: summary(talk, call.openid, now, call),
    message: view!,
    quota: await quotaView(talk, now, call),
  });
}

async function store(tx: db.Transaction, id: string, input: Input, spoken: Spoken, call: Call) {
  const talk = await tx.get('service_talks', input.talkId);
  if (!talk) return noTalk();
  const known = await tx.get('service_messages', id);
  if (known) return ok(known);
  const elsewhere = talk.state === 'taken' && talk.agent?.openid !== call.openid;
  if (elsewhere) return refuse('WRONG_STATE', `会话由${talk.agent?.name ?? '同事'}接待中`, 'talkId');
  const now = Date.now();
  const allowed = await reserve(tx, talk, id, now, call);
  if (!allowed.ok) return allowed;
  const member = await tx.get('members', `${talk.shopId}~${call.openid}`);
  const name = member?.name ?? '';
  const next = answeredBy(talk, spoken, { openid: call.openid, name }, now, call);
  const caught = spoken.kind === 'text' && offPlatform(spoken.text) !== null;
  const draft = {
    ...spoken,
    id,
    from: 'shop' as const,
    by: call.openid,
    byName: name,
    carrier: talk.carrier,
    warning: caught ? ('offPlatform' as const) : ('' as const),
    at: now,
    tie: id,
    behind: talk.lastOrder,
  };
  const message = messageDoc(next.talk, draft, talk.carrier === 'wechat' ? toSend : null, now);
  await tx.insert('service_messages', message);
  const told = noted(next.talk, message);
  const warned = caught ? await warn(tx, told, message, now) : told;
  if (next.round) await tx.put('service_rounds', next.round);
  await tx.put('service_talks', withDue(warned, call.rules));
  return ok(message);
}

/** Takes its place in WeChat's quota; refused where WeChat would not take it now. The page's carrier has none. */
async function reserve(tx: db.Transaction, talk: ServiceTalkDoc, id: string, now: Ms, call: Call) {
  if (talk.carrier === 'page') return ok(null);
  const visitor = (await tx.get('service_visitors', talk.openid)) ?? freshVisitor(talk.openid);
  const { left, why } = allowance(visitor, talk.shopId, now, call.rules);
  if (left === 0) return quotaUsed(why);
  await tx.put(
    'service_visitors',
    reserved(visitor, { id: sendIdOf(id, 1), shopId: talk.shopId, at: now }, call.rules),
  );
  return ok(null);
}

/** Why WeChat allows nothing now, and when it will. */
export const quotaUsed = (why: string) =>
  refuse(
    'QUOTA_USED',
    why === 'countOver'
      ? '微信允许的条数已用完，顾客再发消息后可继续回复'
      : '距离顾客上次发消息太久，顾客再发消息后可继续回复',
    undefined,
    { why, allowedAfter: 'shopperMessage' },
  );

function answeredBy(
  talk: ServiceTalkDoc,
  spoken: Spoken,
  agent: { openid: string; name: string },
  now: Ms,
  { rules }: Call,
) {
  const state = talk.state === 'taken' ? 'taken' : (moved(talk.state, 'take') ?? talk.state);
  const text =
    spoken.kind === 'image' ? '[图片]' : spoken.text || (spoken.card ? `[卡片] ${spoken.card.title}` : '');
  const said = withMessage(talk, { from: 'shop', text, at: now }, now);
  const mine = { ...said, state, agent, queuedAt: null, typingShop: 0, unreadShop: 0, readShop: talk.seq };
  return answered(mine, now, agent.openid, rules);
}

/** The warning that both sides read under off-platform talk of the shop itself; it takes nothing of the quota. */
async function warn(tx: db.Transaction, talk: ServiceTalkDoc, after: ServiceMessageDoc, now: Ms) {
  const next = withMessage(talk, { from: 'system', text: offPlatformWarning, at: now }, now);
  const draft = {
    id: followIdOf(after._id, 'warning'),
    from: 'system' as const,
    carrier: 'page' as const,
    kind: 'notice' as const,
    text: offPlatformWarning,
    at: now,
    tie: 'w',
    behind: after.order,
  };
  const message = messageDoc(next, draft, null, now);
  await tx.insert('service_messages', message);
  return noted({ ...next, last: talk.last }, message);
}
