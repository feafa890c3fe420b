import { rulesInForce } from '../rules';
import { onEnter, onMessage, questionIn, wantsPerson } from './auto-answer';
import { shopAt, withEntry } from './entries';
import { hoursText, isOpen } from './hours';
import { masked, preview } from './mask';
import { orderAfter, orderKey } from './order-key';
import { readSessionFrom, writeSessionFrom } from './session-from';
import { firstSettings } from './settings';
import { moved } from './talk';

const { rules } = rulesInForce();
const beijing = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 8, minute);
/** 2026-11-23 is a Monday. */
const monday = 23;

describe('opening hours', () => {
  const night = [{ days: [1], from: '20:00', to: '02:00' }];
  it('run past midnight, by Beijing time', () => {
    expect(isOpen(night, beijing(monday, 21))).toBe(true);
    expect(isOpen(night, beijing(monday + 1, 1, 59))).toBe(true);
    expect(isOpen(night, beijing(monday + 1, 2))).toBe(false);
    expect(isOpen(night, beijing(monday, 1))).toBe(false);
    expect(isOpen([], 0)).toBe(true);
  });
  it('read as people say them', () => {
    expect(hoursText([{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:30', to: '22:00' }])).toBe('每天 08:30-22:00');
    expect(hoursText([{ days: [7, 6], from: '10:00', to: '18:00' }])).toBe('周六、周日 10:00-18:00');
  });
});

describe('the place of a message', () => {
  it('goes by time, then by a number as a number', () => {
    expect(orderKey(1000, '9') < orderKey(1000, '10')).toBe(true);
    expect(orderKey(999, '9') < orderKey(1000, '1')).toBe(true);
  });
  it('stands behind what it answers, and before what came next in the same second', () => {
    const [first, second] = [orderKey(1999, '7'), orderKey(1999, '8')];
    const reply = orderAfter(first, 1500, 'r');
    expect(first < reply && reply < second).toBe(true);
  });
});

describe('SessionFrom', () => {
  it('comes back as it was written', () => {
    const from = { shopId: 'tea', productId: 'p_1', orderId: 'o-2' };
    expect(readSessionFrom(writeSessionFrom(from))).toEqual(from);
  });
  it.each([undefined, 7, '', 'shop=', 'shop=a b', 'product=p', `shop=tea&${'x'.repeat(1000)}`])(
    'is nothing when it is %p',
    (from) => expect(readSessionFrom(from)).toBeNull(),
  );
  it('keeps of it what has the form of an id', () => {
    expect(readSessionFrom('shop=tea&order=<script>&product=p&x')).toEqual({ shopId: 'tea', productId: 'p' });
  });
});

it('masks telephones, house numbers and long numbers, and shortens', () => {
  expect(masked('打我13800000001，或 138 0000 0002')).toBe('打我138****0001，或 138****0002');
  expect(masked('地址文三路桂花里8幢2单元501，谢谢')).toBe('地址文三路***，谢谢');
  expect(masked('卡号6222021234567890128')).toBe('卡号6222****28');
  expect(preview('一'.repeat(50))).toBe(`${'一'.repeat(39)}…`);
});

describe('what the shop says by itself', () => {
  const shop = { _id: 'tea', name: '茶', service: { mode: 'own' as const, hours: '' } };
  const settings = {
    ...firstSettings(shop, 0),
    autoReplies: [{ words: ['包邮'], match: 'contains' as const, reply: '满 99 包邮' }],
    offlineReply: '休息中',
  };
  const talk = { state: 'bot' as const, welcomedAt: 0, offlineAt: 0 };
  const now = 10 * 3_600_000;
  const say = (text: string, held: Parameters<typeof onMessage>[0] = talk, open = true) =>
    onMessage(held, { kind: 'text', text }, settings, open, now, rules);

  it('answers words of its own, then questions, then calls a person', () => {
    expect(say('包 邮 吗')).toMatchObject({ move: null, reply: { kind: 'text', text: '满 99 包邮' } });
    expect(say('怎么退款')).toMatchObject({ reply: { kind: 'question', question: 'refund' } });
    expect(say('这茶苦不苦')).toMatchObject({ move: 'queue', reply: null });
    expect(say('转 人工')).toMatchObject({ move: 'queue', reply: { text: '已为您转接人工客服，请稍候。' } });
  });
  it('is quiet once a person has it', () => {
    expect(say('包邮吗', { ...talk, state: 'taken' })).toMatchObject({ move: null, reply: null });
  });
  it('says once in a while that the shop sleeps', () => {
    expect(say('在吗', talk, false)).toMatchObject({ move: 'queue', given: 'offline' });
    expect(say('在吗', { ...talk, state: 'queued', offlineAt: now - 60_000 }, false).reply).toBeNull();
  });
  it('welcomes once', () => {
    expect(onEnter(talk, settings, now, rules).given).toBe('welcome');
    expect(onEnter({ ...talk, welcomedAt: now - 1000 }, settings, now, rules).reply).toBeNull();
  });
  it('hands over where the shop uses WeChat’s agents, and says where service is elsewhere', () => {
    const handing = { ...settings, toWeChatAgents: true };
    expect(onMessage(talk, { kind: 'text', text: '在吗' }, handing, true, now, rules).move).toBe('hand');
    const wecom = { ...settings, mode: 'wecom' as const, url: 'https://work.weixin.qq.com/kfid/1' };
    expect(onMessage(talk, { kind: 'text', text: '在吗' }, wecom, true, now, rules).reply).toMatchObject({
      text: expect.stringContaining('企业微信'),
    });
  });
  it('knows questions and who wants a person', () => {
    const on = { orderStatus: true, delivery: true, refund: true };
    expect(questionIn('快递到哪了', on)).toBe('delivery');
    expect(questionIn('什么时候发货', on)).toBe('orderStatus');
    expect(questionIn('快递到哪了', { ...on, delivery: false })).toBeNull();
    expect(wantsPerson('叫老板来', ['老板'])).toBe(true);
  });
});

it('goes to the shop entered last before the message was written', () => {
  const entries = withEntry(withEntry([], { shopId: 'cup', at: 2000, subject: null }), {
    shopId: 'tea',
    at: 1000,
    subject: null,
  });
  expect([shopAt(entries, 1500), shopAt(entries, 2500), shopAt(entries, 10), shopAt([], 1)]).toEqual([
    'tea',
    'cup',
    'tea',
    null,
  ]);
});

it('moves only where it may', () => {
  expect(moved('queued', 'take')).toBe('taken');
  expect(moved('taken', 'take')).toBeNull();
  expect(moved('closed', 'close')).toBeNull();
});
