import { agent, type Street, shopId } from '../../aftersales/street';
import { askedInWeChat, askedOnPage, serves, takenTalk } from '../../service/scene';
import { serviceSettings } from '../../service/settings';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const text = (said: string) => ({ kind: 'text' as const, text: said });
const { openid } = agent;
const of = scenarioOf;
const ofTalk = (talkId: string) => ({ shopId, talkId });

/** For `end`: so many messages of the shop's people or the shopper hold these words. */
async function said(street: Street, words: string, times = 1): Promise<string[]> {
  const found = (await street.all('service_messages')).filter((m) => m.text === words);
  return amissUnless(found.length === times, `said ${found.length} times, not ${times}`);
}

async function at(street: Street, talkId: string, state: string): Promise<string[]> {
  const talk = await street.read('service_talks', talkId);
  return amissUnless(talk.state === state, `talk at ${talk.state}, not ${state}`);
}

/** A message whose outcome nobody knows: its call died while WeChat had it. */
async function unknown(street: Street): Promise<{ talkId: string; messageId: string }> {
  const talkId = await askedInWeChat(street);
  const { message } = await street.done(
    'service',
    'answer',
    { ...ofTalk(talkId), says: text('在的') },
    agent,
  );
  const change = { $set: { 'out.state': 'unknown' } };
  await street.store.update({ collection: 'service_messages', filter: { _id: message.messageId }, change });
  return { talkId, messageId: message.messageId };
}

export const scenarios: ScenariosOf<'service'> = {
  send: [
    of(
      'service',
      'send',
    )({
      title: 'a question on the page, with its answer',
      setup: serves,
      input: () => ({ shopId, says: text('包邮吗') }),
      openid: 'buyer',
      end: async (street) => [...(await said(street, '包邮吗')), ...(await said(street, '满 99 元包邮。'))],
    }),
  ],
  read: [
    of(
      'service',
      'read',
    )({
      title: 'a mark up to the last message',
      setup: askedOnPage,
      input: () => ({ shopId, seq: 1 }),
      openid: 'buyer',
      end: async (street, talkId) =>
        amissUnless((await street.read('service_talks', talkId)).readShopper === 1, 'not marked'),
    }),
  ],
  readTalk: [
    of(
      'service',
      'readTalk',
    )({
      title: 'a mark of the shop',
      setup: askedOnPage,
      input: (talkId) => ({ ...ofTalk(talkId), seq: 1 }),
      openid,
      end: async (street, talkId) =>
        amissUnless((await street.read('service_talks', talkId)).unreadShop === 0, 'still unread'),
    }),
  ],
  typing: [
    of(
      'service',
      'typing',
    )({ title: 'the shopper types', setup: askedOnPage, input: () => ({ shopId }), openid: 'buyer' }),
  ],
  typingTalk: [
    of('service', 'typingTalk')({ title: 'in WeChat', setup: askedInWeChat, input: ofTalk, openid }),
  ],
  take: [
    of(
      'service',
      'take',
    )({
      title: 'out of the queue',
      setup: askedOnPage,
      input: ofTalk,
      openid,
      end: (street, talkId) => at(street, talkId, 'taken'),
    }),
  ],
  transfer: [
    of(
      'service',
      'transfer',
    )({
      title: 'back into the queue, with a note',
      setup: (street: Street) => takenTalk(street),
      input: (talkId) => ({ ...ofTalk(talkId), note: '要开发票' }),
      openid,
      end: async (street, talkId) => {
        const { notes, state } = await street.read('service_talks', talkId);
        return amissUnless(state === 'queued' && notes.length === 1, `${state} with ${notes.length} notes`);
      },
    }),
  ],
  close: [
    of(
      'service',
      'close',
    )({
      title: 'with a question that nobody answered',
      setup: (street: Street) => takenTalk(street),
      input: ofTalk,
      openid,
      end: async (street, talkId) => {
        const rounds = await street.all('service_rounds');
        return [...(await at(street, talkId, 'closed')), ...amissUnless(rounds.length === 1, 'no round')];
      },
    }),
  ],
  reopen: [
    of(
      'service',
      'reopen',
    )({
      title: 'one that was closed',
      setup: async (street: Street) => {
        const talkId = await takenTalk(street);
        await street.done('service', 'close', ofTalk(talkId), agent);
        return talkId;
      },
      input: ofTalk,
      openid,
      end: (street, talkId) => at(street, talkId, 'taken'),
    }),
  ],
  note: [
    of(
      'service',
      'note',
    )({
      title: 'one note',
      setup: askedOnPage,
      input: (talkId) => ({ ...ofTalk(talkId), text: '老顾客' }),
      openid,
      end: async (street, talkId) =>
        amissUnless((await street.read('service_talks', talkId)).notes.length === 1, 'not one note'),
    }),
  ],
  answer: [
    of(
      'service',
      'answer',
    )({
      title: 'on the page, with a round that ends',
      setup: (street: Street) => takenTalk(street),
      input: (talkId) => ({ ...ofTalk(talkId), says: text('八十度水') }),
      openid,
      end: async (street) => [
        ...(await said(street, '八十度水')),
        ...amissUnless((await street.all('service_rounds')).length === 1, 'no round'),
      ],
    }),
    of(
      'service',
      'answer',
    )({
      title: 'in WeChat',
      mayDiffer: { state: 'the other is sending it' },
      setup: askedInWeChat,
      input: (talkId) => ({ ...ofTalk(talkId), says: text('在的') }),
      openid,
      end: (street) => said(street, '在的'),
    }),
  ],
  decide: [
    of(
      'service',
      'decide',
    )({
      title: 'to send again what nobody knows of',
      mayDiffer: { state: 'the other is sending it' },
      setup: unknown,
      input: ({ talkId, messageId }) => ({ ...ofTalk(talkId), messageId, decision: 'resend' as const }),
      openid,
    }),
    of(
      'service',
      'decide',
    )({
      title: 'that it arrived',
      setup: unknown,
      input: ({ talkId, messageId }) => ({ ...ofTalk(talkId), messageId, decision: 'arrived' as const }),
      openid,
    }),
  ],
  saveSettings: [
    of(
      'service',
      'saveSettings',
    )({
      title: 'a shop that stays on WeCom',
      setup: async () => null,
      input: () => ({
        shopId,
        version: 0,
        settings: serviceSettings({ mode: 'wecom', corpId: 'ww1', url: 'https://work.weixin.qq.com/kfid/k' }),
      }),
      openid,
      end: async (street) =>
        amissUnless((await street.read('shops', shopId)).service.mode === 'wecom', 'the shop shows another'),
    }),
  ],
};
