import type { Message } from './message';
import { confirmed, extended, keyOf, lastSeq, merged, started } from './thread';

const said = (n: number, more: Partial<Message> = {}): Message => ({
  messageId: `m${n}`,
  seq: n,
  changedAt: n,
  order: String(n).padStart(4, '0'),
  at: n,
  from: 'shop',
  byName: '',
  carrier: 'page',
  kind: 'text',
  text: `${n}`,
  picture: '',
  pictureState: '',
  card: null,
  warning: '',
  state: '',
  why: '',
  ...more,
});
const ids = (messages: readonly Message[]) => messages.map(({ messageId }) => messageId);

it('puts what overtook something else in its place', () => {
  const thread = merged(started([said(1), said(2)], null), [said(5), said(3)]);
  expect(ids(thread.latest)).toEqual(['m1', 'm2', 'm3', 'm5']);
  expect(lastSeq(thread)).toBe(5);
});

it('is the very same where a poll brings nothing new', () => {
  const thread = started([said(1), said(2, { picture: 'https://a' })], null);
  expect(merged(thread, [said(1), said(2, { picture: 'https://another-link' })])).toBe(thread);
});

it('shows a changed message in place of what it was, above as well', () => {
  const thread = extended(started([said(3)], 'c'), [said(1), said(2)], null);
  const next = merged(thread, [
    said(2, { changedAt: 9, state: 'sent' }),
    said(3, { changedAt: 9, text: 'x' }),
  ]);
  expect(next.older[0]?.[1]?.state).toBe('sent');
  expect(next.latest[0]?.text).toBe('x');
  expect(next.older[0]?.[0]).toBe(thread.older[0]?.[0]);
});

it('shows a picture once it passed its check', () => {
  const thread = started([said(1, { kind: 'image', pictureState: 'checking' })], null);
  const next = merged(thread, [
    said(1, { kind: 'image', pictureState: 'pass', picture: 'https://a', changedAt: 1 }),
  ]);
  expect(next.latest[0]?.picture).toBe('https://a');
});

it('leaves a message that was sent from here under its key, and shows it once', () => {
  const own = said(2, { from: 'shopper' });
  const thread = confirmed(started([said(1)], null), 'key', [own, said(3)]);
  expect(ids(thread.latest)).toEqual(['m1', 'm2', 'm3']);
  expect(thread.latest.map((m) => keyOf(thread, m))).toEqual(['m1', 'key', 'm3']);
  expect(merged(thread, [own])).toBe(thread);
});
