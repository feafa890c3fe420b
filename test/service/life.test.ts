import { requestId } from '../orders/cloud';
import { type FreshServiceStreet, onlyTalk, openFreshServiceStreet } from './street';

let street: FreshServiceStreet;
beforeAll(async () => {
  street = await openFreshServiceStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const agent = { openid: 'answers-tea' };
const text = (said: string) => ({ kind: 'text' as const, text: said });

describe('by WeChat', () => {
  it('welcomes who enters, answers by keyword and from the own orders, and gets a person when one is asked for', async () => {
    expect(await street.enters('buyer')).toBe('success');
    await street.says('buyer', '包邮吗');
    await street.says('buyer', '我的快递到哪了');
    await street.says('buyer', '转人工');
    expect(street.arrived('buyer')).toEqual([
      '您好，欢迎光临',
      '满 99 元包邮。',
      expect.stringContaining('没有查到您在本店的订单'),
      '已为您转接人工客服，请稍候。',
    ]);
    const talk = await onlyTalk(street, 'queued');
    expect(talk).toMatchObject({
      state: 'queued',
      carrier: 'wechat',
      lastText: '已为您转接人工客服，请稍候。',
    });
    await street.done('take', { shopId: 'tea', talkId: talk.talkId }, agent);
    const { message, quota } = await street.done(
      'answer',
      { shopId: 'tea', talkId: talk.talkId, says: text('您好，我是小雅') },
      agent,
    );
    expect(message).toMatchObject({ state: 'sent', byName: 'service', carrier: 'wechat' });
    expect(quota).toMatchObject({ carrier: 'wechat', left: 3, why: '' });
    expect(street.arrived('buyer').at(-1)).toBe('您好，我是小雅');
    const [round] = await street.all('service_rounds');
    expect(round).toMatchObject({ shopId: 'tea', n: 1, first: true, inHours: true, agent: 'answers-tea' });
  });

  it('stores a repeat once and replies once, whatever the form of its MsgId', async () => {
    for (const MsgId of ['49d72a_1555684067', 23637352235060880, 5]) {
      const CreateTime = Math.floor(street.cloud.clock.now() / 1000);
      await street.says('buyer', '包邮吗', { MsgId, CreateTime });
      await street.says('buyer', '包邮吗', { MsgId, CreateTime });
    }
    const stored = (await street.all('service_messages')).filter((m) => m.from === 'shopper');
    expect(stored).toHaveLength(3);
  });

  it('asks in the hall which shop is meant, and goes on where the shopper chose', async () => {
    await street.says('buyer', '在吗');
    expect(street.arrived('buyer')[0]).toMatch(/哪家店/);
    await street.store.insert('service_visitors', []);
    await street.store.update({
      collection: 'service_visitors',
      filter: { _id: 'buyer' },
      change: { $set: { choices: ['cup', 'tea'] } },
    });
    await street.says('buyer', '2');
    expect((await onlyTalk(street)).lastText).toBe('2');
  });

  it('believes nothing of SessionFrom that is not so', async () => {
    for (const from of ['shop=nothing', 'x', '', 'shop=tea&order=nothing&product=mug']) {
      await street.enters('buyer', from);
      street.cloud.clock.advance(1000);
    }
    const talks = await street.all('service_talks');
    expect(talks.map((t) => [t.shopId, t.subject]).sort()).toEqual([
      ['', null],
      ['tea', null],
    ]);
  });

  it('keeps a type it does not know, and shows it as such', async () => {
    await street.enters('buyer');
    await street.says('buyer', '', { MsgType: 'shortvideo', MediaId: 'm', ThumbMediaId: 't' });
    const { messages } = await street.done('open', { shopId: 'tea' });
    expect(messages.at(-1)).toMatchObject({ kind: 'unknown', from: 'shopper' });
    expect(messages.at(-1)?.text).toContain('shortvideo');
  });

  it('gives nothing to who calls it as a client', async () => {
    const event = { FromUserName: 'buyer', CreateTime: 1, MsgType: 'text', Content: 'x', MsgId: '1' };
    for (const caller of [{ source: 'wx_client' }, { source: 'wx_unknown', openid: 'somebody' }]) {
      const { envelope } = await street.send('push', { ...event, action: 'take' }, caller);
      expect(JSON.stringify(envelope)).toContain('FORBIDDEN');
    }
    expect(await street.all('service_messages')).toEqual([]);
  });
});

describe('by the page', () => {
  it('says, is answered, sees read marks and typing, and counts what is unread', async () => {
    const said = await street.done('send', { shopId: 'tea', says: text('这个茶怎么泡') });
    expect(said.messages).toMatchObject([{ from: 'shopper', text: '这个茶怎么泡', state: '' }]);
    const { talkId } = await onlyTalk(street, 'queued');
    await street.done('typingTalk', { shopId: 'tea', talkId }, agent);
    await street.done('readTalk', { shopId: 'tea', talkId, seq: 1 }, agent);
    const seen = await street.done('poll', { shopId: 'tea' });
    expect(seen.talk).toMatchObject({ shopTypes: true, readShop: 1 });
    await street.done('answer', { shopId: 'tea', talkId, says: text('八十度水泡三分钟') }, agent);
    expect((await street.done('poll', {})).unread).toBe(1);
    const { messages, talk } = await street.done('open', { shopId: 'tea' });
    expect(messages.map((m) => m.text)).toEqual(['这个茶怎么泡', '八十度水泡三分钟']);
    expect(talk).toMatchObject({ state: 'taken', unread: 1 });
    await street.done('read', { shopId: 'tea', seq: messages.at(-1)!.seq });
    expect((await street.done('poll', {})).unread).toBe(0);
    expect(street.arrived('buyer')).toEqual([]);
  });

  it('takes a repeated request for the first', async () => {
    const once = { requestId: requestId() };
    await street.done('send', { shopId: 'tea', says: text('在吗') }, once);
    await street.done('send', { shopId: 'tea', says: text('在吗') }, once);
    expect(await street.all('service_messages')).toHaveLength(1);
    const other = await street.ask('send', { shopId: 'tea', says: text('别的') }, once);
    expect(other).toMatchObject({ ok: false, error: { code: 'REQUEST_ID_REUSED' } });
  });

  it('warns both sides of paying past the platform', async () => {
    const { messages } = await street.done('send', { shopId: 'tea', says: text('加我微信转账便宜点') });
    expect(messages.map((m) => [m.kind, m.warning])).toEqual([
      ['text', 'offPlatform'],
      ['notice', ''],
    ]);
  });

  it('refuses what the content check finds', async () => {
    const answer = await street.ask('send', { shopId: 'tea', says: text('代开发票') });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CONTENT_REFUSED', field: 'says.text' } });
  });
});

it('lets one of two who take at once have it', async () => {
  await street.done('send', { shopId: 'tea', says: text('有人吗') });
  const { talkId } = await onlyTalk(street, 'queued');
  const both = await Promise.all(
    ['answers-tea', 'owner-tea'].map((openid) => street.ask('take', { shopId: 'tea', talkId }, { openid })),
  );
  expect(both.filter((a) => a.ok)).toHaveLength(1);
  expect(both.find((a) => !a.ok)).toMatchObject({ error: { code: 'WRONG_STATE' } });
});

it('refuses what WeChat would not allow before it is written, and says why', async () => {
  await street.enters('buyer');
  await street.says('buyer', '这茶好喝吗');
  const { talkId } = await onlyTalk(street, 'queued');
  const say = (n: number) => street.ask('answer', { shopId: 'tea', talkId, says: text(`第${n}句`) }, agent);
  for (let n = 1; n <= 5; n++) expect((await say(n)).ok).toBe(true);
  expect(await say(6)).toMatchObject({
    ok: false,
    error: { code: 'QUOTA_USED', details: { why: 'countOver', allowedAfter: 'shopperMessage' } },
  });
  await street.says('buyer', '还在吗');
  street.cloud.clock.advance(48 * 3_600_000);
  expect(await say(7)).toMatchObject({ ok: false, error: { details: { why: 'timeOver' } } });
  expect((await street.all('service_messages')).filter((m) => m.from === 'shop')).toHaveLength(5);
});
