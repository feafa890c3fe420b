import type { Openid } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { cloud } from '../platform/sdk';
import type { ServiceContract } from './contract';
import { talkIdOf } from './ids';
import { noTalk } from './inbox';

type Input<A extends keyof ServiceContract> = ParsedInputOf<ServiceContract, A>;

/** How long one sign of typing is shown. */
const typingShows = 6000;

const notYet = () => refuse('NOT_FOUND', '还没有会话', 'shopId');

/** Write: update. A mark goes forward alone; nothing is unread once it is up to the last message. */
async function mark(talkId: string, side: 'Shop' | 'Shopper', seq: number): Promise<number | null> {
  const now = Date.now();
  const all = { _id: talkId, seq: db.cmd.lte(seq), [`read${side}`]: db.cmd.lt(seq) };
  const changes = { [`read${side}`]: seq, changedAt: now };
  if ((await db.update('service_talks', all, { ...changes, [`unread${side}`]: 0 })) === 1) return 0;
  const part = { _id: talkId, [`read${side}`]: db.cmd.lt(seq), seq: db.cmd.gt(seq) };
  await db.update('service_talks', part, changes);
  const talk = await db.get('service_talks', talkId);
  return talk?.[`unread${side}`] ?? null;
}

export async function read({ shopId, seq }: Input<'read'>, call: Call) {
  const unread = await mark(talkIdOf(shopId, call.openid), 'Shopper', seq);
  return unread === null ? notYet() : ok({ unread });
}

export async function readTalk({ shopId, talkId, seq }: Input<'readTalk'>, _call: Call) {
  if (!(await ownerOf(shopId, talkId))) return noTalk();
  const unread = await mark(talkId, 'Shop', seq);
  return unread === null ? noTalk() : ok({ unread });
}

/** Whose conversation it is, if it is of this shop. One operation. */
async function ownerOf(shopId: string, talkId: string): Promise<{ openid: Openid; carrier: string } | null> {
  const talk = await db.get('service_talks', talkId);
  return talk?.shopId === shopId ? talk : null;
}

/** Write: update. Shown for some seconds and then gone by itself. */
export async function typing({ shopId }: Input<'typing'>, call: Call) {
  const until = Date.now() + typingShows;
  const own = { _id: talkIdOf(shopId, call.openid) };
  // A second sign within the same millisecond changes nothing.
  const there = (await db.update('service_talks', own, { typingShopper: until })) === 1;
  return there || (await db.get('service_talks', own._id)) ? ok({ until }) : notYet();
}

/** Write: update. Where the shopper is in WeChat, WeChat shows it too; what it answers to that changes nothing. */
export async function typingTalk({ shopId, talkId }: Input<'typingTalk'>, call: Call) {
  const talk = await ownerOf(shopId, talkId);
  if (!talk) return noTalk();
  const until = Date.now() + typingShows;
  await db.update('service_talks', { _id: talkId }, { typingShop: until });
  if (talk.carrier === 'wechat') {
    await cloud.openapi.customerServiceMessage!.setTyping!({ touser: talk.openid, command: 'Typing' }).catch(
      (error: { errCode?: unknown }) => call.log('typing not shown', { code: error.errCode }),
    );
  }
  return ok({ until });
}
