import type { Outcome } from '@/cloud/call';
import { Correspondence, type Ways } from './correspondence';
import type { Message, Says } from './message';
import { nothingSaid } from './on-its-way';
import type { Outgoing } from './outbox';

const text = (said: string): Says => ({ kind: 'text', text: said });
const failed = (code: 'OFFLINE' | 'TIMEOUT' | 'CONTENT_REFUSED'): Outcome<never> => ({
  ok: false,
  error: { code, message: '' },
});

/** A shop that stores each request id once, over a line that may be down or lose its answers. */
class Shop {
  readonly stored = new Map<string, Message>();
  line: 'up' | 'down' | 'losesAnswers' = 'up';
  tries: string[] = [];
  kept: readonly Outgoing[] = [];
  readonly letters: Correspondence;

  constructor(kept: Outgoing[] = []) {
    this.kept = kept;
    const ways: Ways = {
      send: async (says, id) => this.receive(says, id),
      takeUp: async (key) =>
        this.line === 'down' ? failed('OFFLINE') : { ok: true, data: { kind: 'image', pictureId: key } },
      keep: (box) => {
        this.kept = box;
      },
      kept: () => [...this.kept],
      onChange: () => undefined,
    };
    this.letters = new Correspondence(ways);
  }

  receive(says: Says, id: string): Outcome<{ messages: Message[] }> {
    this.tries.push(id);
    if (this.line === 'down') return failed('OFFLINE');
    const said = says.kind === 'text' ? says.text : says.kind;
    if (said === '加我微信') return failed('CONTENT_REFUSED');
    const n = this.stored.size + 1;
    const known = this.stored.get(id) ?? {
      ...nothingSaid,
      messageId: `p${n}`,
      seq: n,
      order: `${n}`,
      text: said,
    };
    this.stored.set(id, known);
    return this.line === 'losesAnswers' ? failed('TIMEOUT') : { ok: true, data: { messages: [known] } };
  }

  get texts(): string[] {
    return this.letters.held.thread.latest.map((message) => message.text);
  }
}

const rest = () => jest.advanceTimersByTimeAsync(0);
beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('sends what was written in order, one at a time', async () => {
  const shop = new Shop();
  shop.letters.say('a', text('在吗'), { text: '在吗' });
  shop.letters.say('b', text('包邮吗'), { text: '包邮吗' });
  expect(shop.tries).toEqual(['a']);
  await rest();
  expect(shop.texts).toEqual(['在吗', '包邮吗']);
  expect(shop.letters.held.box).toEqual([]);
  expect(shop.kept).toEqual([]);
});

it('keeps what is written without a network, and sends each once when it is back', async () => {
  const shop = new Shop();
  shop.line = 'down';
  for (const key of ['a', 'b', 'c']) shop.letters.say(key, text(key), { text: key });
  await rest();
  expect(shop.letters.held.box.map(({ phase }) => phase)).toEqual(['offline', 'waiting', 'waiting']);
  expect(shop.kept).toHaveLength(3);
  shop.line = 'up';
  shop.letters.release();
  shop.letters.release();
  await rest();
  expect(shop.texts).toEqual(['a', 'b', 'c']);
  expect(shop.tries).toEqual(['a', 'a', 'b', 'c']);
});

it('tries by itself after a while, and at once when a poll was answered', async () => {
  const shop = new Shop();
  shop.line = 'down';
  shop.letters.say('a', text('在吗'), { text: '在吗' });
  await rest();
  await jest.advanceTimersByTimeAsync(2000);
  expect(shop.tries).toHaveLength(2);
  shop.line = 'up';
  shop.letters.merge([]);
  await rest();
  expect(shop.texts).toEqual(['在吗']);
});

it('asks again under the same id when the answer was lost: stored once, shown once', async () => {
  const shop = new Shop();
  shop.line = 'losesAnswers';
  shop.letters.say('a', text('在吗'), { text: '在吗' });
  await rest();
  expect(shop.letters.inDoubt()).toBe(true);
  shop.line = 'up';
  await jest.advanceTimersByTimeAsync(2000);
  expect(shop.stored.size).toBe(1);
  expect(shop.texts).toEqual(['在吗']);
  expect(shop.letters.inDoubt()).toBe(false);
});

it('goes on where it was left when the page is opened again', async () => {
  const before = new Shop();
  before.line = 'losesAnswers';
  before.letters.say('a', text('在吗'), { text: '在吗' });
  await rest();
  before.letters.end();
  const again = new Shop([...before.kept].map((one) => ({ ...one, phase: 'waiting', tries: 0 })));
  for (const [id, message] of before.stored) again.stored.set(id, message);
  again.letters.begin([...before.stored.values()], null);
  await rest();
  expect(again.stored.size).toBe(1);
  expect(again.texts).toEqual(['在吗']);
  expect(again.kept).toEqual([]);
});

it('lets what was refused stand with its reason, and the next one through', async () => {
  const shop = new Shop();
  shop.letters.say('a', text('加我微信'), { text: '加我微信' });
  shop.letters.say('b', text('包邮吗'), { text: '包邮吗' });
  await rest();
  expect(shop.letters.held.box).toMatchObject([
    { key: 'a', phase: 'refused', error: { code: 'CONTENT_REFUSED' } },
  ]);
  expect(shop.texts).toEqual(['包邮吗']);
  shop.letters.drop('a');
  expect(shop.letters.held.box).toEqual([]);
});

it('brings a picture up before it is said, and remembers that it is there', async () => {
  const shop = new Shop();
  shop.line = 'down';
  shop.letters.say('a', null, { picture: 'wxfile://a' });
  await rest();
  expect(shop.tries).toEqual([]);
  shop.line = 'losesAnswers';
  shop.letters.release();
  await rest();
  expect(shop.letters.held.box[0]?.says).toEqual({ kind: 'image', pictureId: 'a' });
  shop.line = 'up';
  await jest.advanceTimersByTimeAsync(60_000);
  expect(shop.stored.size).toBe(1);
});
