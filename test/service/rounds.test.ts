/** What the rating hears of a shop's answers: first answer, answer time, none at all. */

import { type FreshServiceStreet, onlyTalk, openFreshServiceStreet } from './street';

let street: FreshServiceStreet;
beforeAll(async () => {
  street = await openFreshServiceStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const shopId = 'tea';
const agent = { openid: 'answers-tea' };
const owner = { openid: 'owner-tea' };
const minute = 60_000;
const text = (said: string) => ({ kind: 'text' as const, text: said });

const asks = (said: string) => street.done('send', { shopId, says: text(said) });
const passes = (ms: number) => street.cloud.clock.advance(ms);
const talkId = async () => (await onlyTalk(street)).talkId;
const does = async (action: 'take' | 'close' | 'reopen', as = agent) =>
  street.done(action, { shopId, talkId: await talkId() }, as);
const answers = async (said: string, as: { openid: string; requestId?: string } = agent) =>
  street.done('answer', { shopId, talkId: await talkId(), says: text(said) }, as);

/** Each round with the whole minutes that its answer took; null without one. */
async function rounds() {
  const all = await street.all('service_rounds');
  return all
    .sort((a, b) => a.n - b.n)
    .map(({ answerMs, first, inHours, agent: by }) => ({
      minutes: answerMs === null ? null : Math.round(answerMs / minute),
      first,
      inHours,
      by,
    }));
}

/** Facts of rounds as the rating keeps them, once the clock has told it. */
async function facts() {
  passes(10 * minute);
  await street.tick();
  const all = await street.all('rating_facts');
  return all.filter(({ _id }) => _id.includes('round~'));
}

it('measures across a colleague and the queue, and names who answered', async () => {
  await asks('这茶怎么泡');
  passes(minute);
  await does('take');
  await street.done('transfer', { shopId, talkId: await talkId(), note: '' }, agent);
  passes(minute);
  await does('take', owner);
  passes(minute);
  await answers('八十度水', owner);
  expect(await rounds()).toEqual([{ minutes: 3, first: true, inHours: true, by: 'owner-tea' }]);
});

it('waits neither for who enters again nor for thanks, and ends without a missed answer', async () => {
  await street.enters('buyer');
  await street.says('buyer', '这茶苦不苦');
  passes(minute);
  await answers('不苦');
  passes(minute);
  await street.enters('buyer');
  await street.says('buyer', '好的，谢谢！');
  expect(await onlyTalk(street)).toMatchObject({ state: 'taken', waitingSince: null, unread: 1 });
  await does('close');
  expect(await rounds()).toMatchObject([{ first: true }]);
});

it('begins anew when it is reopened: what is asked then is a first question', async () => {
  await asks('在吗');
  await answers('在的');
  await asks('多少钱');
  passes(2 * minute);
  await does('close');
  await does('reopen', owner);
  await asks('怎么不理我');
  passes(minute);
  await answers('抱歉久等', owner);
  const { firstMs, answerMs, ...counted } = await street.done('numbers', { shopId }, agent);
  expect(counted).toEqual({ rounds: 3, unanswered: 1 });
  // Two first answers, at once and after a minute; the one in between never came.
  expect([firstMs, answerMs].map((ms) => Math.round((ms ?? 0) / 1000))).toEqual([30, 30]);
  expect(await rounds()).toEqual([
    { minutes: 0, first: true, inHours: true, by: 'answers-tea' },
    { minutes: null, first: false, inHours: true, by: 'answers-tea' },
    { minutes: 1, first: true, inHours: true, by: 'owner-tea' },
  ]);
});

it('is not answered by the shop’s own replies, nor by a person a day late, and still stands out', async () => {
  await asks('转人工');
  passes(minute);
  await asks('包邮吗');
  passes(24 * 60 * minute);
  // No clock in between: the answer itself finds that the time was over.
  await answers('您好');
  expect(await rounds()).toMatchObject([{ minutes: null, first: true }]);
  await asks('现在呢');
  passes(25 * 60 * minute);
  await street.tick();
  expect(await rounds()).toMatchObject([{ minutes: null }, { minutes: null, first: false }]);
  expect(await onlyTalk(street)).toMatchObject({ state: 'taken', standsOut: true });
});

it('judges by the hours at the time of the question, and from the first in them', async () => {
  const night = { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' };
  const change = { $set: { hours: [night] } };
  await street.store.update({ collection: 'service_settings', filter: { _id: shopId }, change });
  const now = street.cloud.clock.now();
  const day = 24 * 60 * minute;
  const nextNine = Math.ceil((now - 60 * minute) / day) * day + 60 * minute;
  passes(nextNine - 30 * minute - now);
  await asks('几点上班');
  passes(40 * minute);
  await asks('有人了吗');
  passes(5 * minute);
  await answers('来了');
  expect(await rounds()).toEqual([{ minutes: 5, first: true, inHours: true, by: 'answers-tea' }]);
});

it('tells the rating once, however often anything is repeated, of the day it was asked', async () => {
  await street.enters('buyer');
  const push = { MsgId: '771', CreateTime: Math.floor(street.cloud.clock.now() / 1000) + 1 };
  await street.says('buyer', '这茶苦不苦', push);
  passes(2 * minute);
  const once = { ...agent, requestId: '00000000-0000-4000-8000-000000000771' };
  await answers('不苦', once);
  await street.says('buyer', '这茶苦不苦', push);
  await answers('不苦', once);
  const told = await facts();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ at: push.CreateTime * 1000, shopId });
  expect(await facts()).toEqual(told);
});

it('makes an answer longer by an earlier question whose push came after it', async () => {
  await street.enters('buyer');
  const CreateTime = Math.floor(street.cloud.clock.now() / 1000) + 3;
  await street.says('buyer', '苦不苦', { MsgId: '881', CreateTime });
  passes(8000);
  await answers('不苦');
  const [before] = await street.all('service_rounds');
  await street.says('buyer', '想问一下', { MsgId: '880', CreateTime: CreateTime - 2 });
  const [after] = await street.all('service_rounds');
  expect(after!.answerMs! - before!.answerMs!).toBe(2000);
  const [told] = await facts();
  expect(told).toMatchObject({ at: (CreateTime - 2) * 1000 });
});
