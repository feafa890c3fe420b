import { agent, type Street, shopId } from '../aftersales/street';
import { storedSettings } from './settings';

const text = (said: string) => ({ kind: 'text' as const, text: said });

/** Sets the shop's service up. */
export async function serves(street: Street): Promise<void> {
  await street.store.insert('service_settings', [{ ...storedSettings() }]);
}

let pushed = 0;

const base = (street: Street, FromUserName: string) => ({
  ToUserName: 'gh_local',
  FromUserName,
  CreateTime: Math.floor(street.cloud.clock.now() / 1000),
});

/** What WeChat pushes when somebody writes. */
export const pushOf = (street: Street, Content: string, openid = 'buyer') => ({
  ...base(street, openid),
  MsgType: 'text',
  Content,
  MsgId: `${9_000_000 + ++pushed}`,
});

/** What it pushes when somebody enters, by default from a page of the shop. */
export const enterOf = (street: Street, openid = 'buyer', SessionFrom = `shop=${shopId}`) => ({
  ...base(street, openid),
  MsgType: 'event',
  Event: 'user_enter_tempsession',
  SessionFrom,
});

/** The shopper entered by WeChat and asked for a person. Answers the conversation. */
export async function askedInWeChat(street: Street): Promise<string> {
  await serves(street);
  await street.cloud.push.deliver(enterOf(street));
  street.cloud.clock.advance(2000);
  await street.cloud.push.deliver(pushOf(street, '转人工'));
  street.cloud.clock.advance(2000);
  return onlyTalkId(street);
}

/** The shopper asked on the page, and waits for a person. */
export async function askedOnPage(street: Street): Promise<string> {
  await serves(street);
  await street.done('service', 'send', { shopId, says: text('这茶怎么泡') });
  return onlyTalkId(street);
}

export async function onlyTalkId(street: Street): Promise<string> {
  const talks = (await street.all('service_talks')).filter((talk) => talk.shopId === shopId);
  if (talks.length !== 1) throw new Error(`${talks.length} conversations`);
  return talks[0]!._id;
}

/** The same, taken by the shop's agent. */
export async function takenTalk(street: Street, asked = askedOnPage): Promise<string> {
  const talkId = await asked(street);
  await street.done('service', 'take', { shopId, talkId }, agent);
  return talkId;
}
