import { afterFailure, entered, inDoubt, nextToSend, released, retried, retryIn } from './outbox';

const says = (text: string) => ({ says: { kind: 'text' as const, text }, text });
const one = entered('a', 1, says('在吗'));
const two = entered('b', 2, says('包邮吗'));
const failed = (code: Parameters<typeof afterFailure>[1]['code'], from = one) =>
  afterFailure(from, { code, message: '' });

it('sends in order, and nothing past one that still waits for the network', () => {
  expect(nextToSend([one, two])?.key).toBe('a');
  expect(nextToSend([failed('OFFLINE'), two])).toBeNull();
  expect(nextToSend([{ ...one, phase: 'sending' }, two])).toBeNull();
});

it('lets what follows go where the first was refused', () => {
  const refused = failed('CONTENT_REFUSED');
  expect(refused.phase).toBe('refused');
  expect(nextToSend([refused, two])?.key).toBe('b');
  expect(released([refused])[0]?.phase).toBe('refused');
});

it('goes on by itself with the same id when the network is back', () => {
  const [again] = released([failed('OFFLINE')]);
  expect(again).toMatchObject({ key: 'a', phase: 'waiting' });
  expect(nextToSend([again!, two])?.key).toBe('a');
});

it('asks again where no answer came, a few times, then leaves it to a person', () => {
  let now = failed('TIMEOUT');
  expect(now.phase).toBe('unsure');
  expect(inDoubt([now])).toBe(true);
  for (let i = 0; i < 3; i++) now = failed('TIMEOUT', released([now])[0]);
  expect(released([now])[0]?.phase).toBe('unsure');
  expect(retryIn([now])).toBeNull();
  expect(inDoubt([now])).toBe(false);
  expect(nextToSend([now, two])?.key).toBe('b');
  expect(retried([now], 'a')[0]).toMatchObject({ key: 'a', phase: 'waiting', tries: 0 });
});

it('waits longer with every try, a minute at most', () => {
  let now = failed('OFFLINE');
  const waits = [];
  for (let i = 0; i < 8; i++) {
    waits.push(retryIn([now]));
    now = failed('OFFLINE', released([now])[0]);
  }
  expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  expect(retryIn([two])).toBeNull();
});
