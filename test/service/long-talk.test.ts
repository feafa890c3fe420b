import { orderKey } from '../../domain/service/order-key';
import { openServiceStreet, type ServiceStreet } from './street';

const shopId = 'tea';
const agent = { openid: 'answers-tea' };
const kB = 1000;
const n = 10_000;
/** A talkative shopper: forty characters a message. */
const said = '这款茶叶第一泡要不要倒掉，用八十五度的水泡多久合适，能不能冷泡，保质期还有多久呢';

let street: ServiceStreet;
let talkId: string;
beforeAll(async () => {
  street = await openServiceStreet();
  await street.done('send', { shopId, says: { kind: 'text', text: said } });
  const [talk] = await street.all('service_talks');
  const [first] = await street.all('service_messages');
  talkId = talk!._id;
  const at = first!.at - n * 1000;
  const older = Array.from({ length: n - 1 }, (_, i) => ({
    ...first!,
    _id: `m${String(i).padStart(5, '0')}`,
    seq: 0,
    at: at + i * 1000,
    changedAt: at + i * 1000,
    order: orderKey(at + i * 1000, String(i)),
  }));
  for (let from = 0; from < older.length; from += 1000) {
    await street.store.insert('service_messages', older.slice(from, from + 1000));
  }
});
afterAll(() => street.close());

it('opens a conversation of 10,000 messages with one answer of less than 30 kB, for either side', async () => {
  const opened = await street.done('open', { shopId, limit: 20 });
  expect(opened.messages).toHaveLength(20);
  expect(Buffer.byteLength(JSON.stringify(opened))).toBeLessThanOrEqual(30 * kB);
  const talk = await street.done('talk', { shopId, talkId, limit: 20 }, agent);
  expect(talk.messages).toHaveLength(20);
  expect(Buffer.byteLength(JSON.stringify(talk))).toBeLessThanOrEqual(30 * kB);
});

it('leads upward page by page, each message once', async () => {
  const opened = await street.done('open', { shopId, limit: 20 });
  const seen = new Set(opened.messages.map(({ messageId }) => messageId));
  let cursor = opened.nextCursor;
  for (let page = 0; page < 20 && cursor; page++) {
    const { messages, nextCursor } = await street.done('history', { shopId, cursor, limit: 50 });
    for (const { messageId } of messages) seen.add(messageId);
    cursor = nextCursor;
  }
  expect(seen.size).toBe(20 + 20 * 50);
  expect(cursor).not.toBeNull();
});
