import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { ServiceContract } from './contract';
import { spokenIdOf, talkIdOf } from './ids';
import { receive, storedFrom } from './receive';
import { settingsOf } from './settings-of';
import { checked, type Spoken } from './spoken';
import { forShopper, messageViews } from './views';

type Input = ParsedInputOf<ServiceContract, 'send'>;

/** Write: transaction. The shopper says something on the page; the shop's own answer comes back with it. */
export async function send({ shopId, says }: Input, call: Call) {
  const messageId = spokenIdOf(call.openid, call.requestId);
  const known = await storedFrom(messageId);
  const first = known?.messages.find((m) => m._id === messageId);
  if (first && (first.shopId !== shopId || (says.kind === 'text' && first.text !== says.text))) {
    return refuse('REQUEST_ID_REUSED', '这个请求编号已经用于另一条消息', 'requestId');
  }
  if (!known) {
    const settings = await settingsOf(shopId);
    if (!settings) return refuse('NOT_FOUND', '没有这家店', 'shopId');
    if (settings.mode !== 'own') return refuse('SHOP_CLOSED', '本店没有开通在线客服', 'shopId');
    const spoken = await checked(says, { shopId, shopper: call.openid, messageId }, call);
    if (!spoken.ok) return spoken;
    const said = { arrival: arrival(messageId, shopId, spoken.data, call), settings, visitor: null };
    return answered(shopId, (await receive(messageId, async () => said, call)).messages, call);
  }
  return answered(shopId, known.messages, call);
}

const arrival = (messageId: string, shopId: string, spoken: Spoken, call: Call) => ({
  messageId,
  shopId,
  openid: call.openid,
  carrier: 'page' as const,
  ...spoken,
  at: Date.now(),
  tie: messageId,
});

async function answered(shopId: string, messages: Parameters<typeof messageViews>[0], call: Call) {
  const talk = await db.get('service_talks', talkIdOf(shopId, call.openid));
  const views = await messageViews(
    [...messages].sort((a, b) => (a.order < b.order ? -1 : 1)),
    call,
  );
  return ok({ talk: forShopper(talk, Date.now()), messages: views });
}
