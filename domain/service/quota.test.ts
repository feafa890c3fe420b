import fc from 'fast-check';
import { rulesInForce } from '../rules';
import {
  allowance,
  givenBack,
  heardOf,
  openBefore,
  opened,
  type QuotaBook,
  reserved,
  sendIdOf,
} from './quota';

const { rules } = rulesInForce();
const empty: QuotaBook = { windows: [], sends: [], closedAt: 0 };
const start = 1_000_000;
const hour = 3_600_000;

const stored = (book: QuotaBook, shopId: string, at: number, id = `${shopId}${at}`) =>
  reserved(book, { id, shopId, at }, rules);
/** Stored, gone and heard of in one moment. */
const sent = (book: QuotaBook, shopId: string, at: number, id = `${shopId}${at}`) =>
  heardOf(stored(book, shopId, at, id), new Map([[id, at]]));

it('opens five for 48 hours with a message, two for a minute with an entry, and the larger of both', () => {
  const entered = opened(empty, 'tea', 'enter', start);
  expect(allowance(entered, 'tea', start + 1, rules)).toEqual({ left: 2, until: start + 60_000, why: '' });
  expect(allowance(entered, 'tea', start + 60_000, rules)).toMatchObject({ left: 0, why: 'timeOver' });
  const wrote = opened(entered, 'tea', 'message', start + 1000);
  expect(allowance(wrote, 'tea', start + 1001, rules)).toMatchObject({
    left: 5,
    until: start + 1000 + 48 * hour,
  });
  expect(allowance(wrote, 'tea', start + 1000 + 48 * hour, rules).why).toBe('timeOver');
});

it('counts what was sent since the event, so that an event that arrives late opens nothing anew', () => {
  let book = opened(empty, 'tea', 'message', start);
  for (let n = 1; n <= 5; n++) book = sent(book, 'tea', start + n);
  expect(allowance(book, 'tea', start + 10, rules)).toMatchObject({ left: 0, why: 'countOver' });
  expect(allowance(opened(book, 'tea', 'message', start - 1000), 'tea', start + 10, rules).left).toBe(0);
  expect(allowance(opened(book, 'tea', 'message', start + 3), 'tea', start + 10, rules).left).toBe(2);
});

it('gives a shop what its own shopper opened, and all shops together no more than WeChat', () => {
  let book = opened(empty, 'tea', 'message', start);
  expect(allowance(book, 'cup', start + 1, rules)).toMatchObject({ left: 0, why: 'timeOver' });
  book = opened(book, 'cup', 'message', start + 10);
  for (let n = 1; n <= 4; n++) book = sent(book, 'tea', start + 10 + n);
  expect(allowance(book, 'cup', start + 20, rules).left).toBe(1);
  expect(allowance(book, 'tea', start + 20, rules).left).toBe(1);
});

it('gives back what WeChat says it did not send, and closes when WeChat says that nothing goes', () => {
  const id = sendIdOf('m', 1);
  const book = sent(opened(empty, 'tea', 'message', start), 'tea', start + 1, id);
  expect(allowance(book, 'tea', start + 2, rules).left).toBe(4);
  expect(allowance(givenBack(book, id), 'tea', start + 2, rules).left).toBe(5);
  expect(allowance({ ...book, closedAt: start + 2 }, 'tea', start + 3, rules).left).toBe(0);
  const again = opened({ ...book, closedAt: start + 2 }, 'tea', 'message', start + 5000);
  expect(allowance(again, 'tea', start + 5001, rules).left).toBe(5);
});

it('counts what was stored before an event and is sent after it since the event, until it is known when it went', () => {
  let book = stored(opened(empty, 'tea', 'message', start), 'tea', start + 1, sendIdOf('m', 1));
  book = stored(book, 'tea', start + 2, sendIdOf('n', 1));
  expect(openBefore(book, start + 2).map(({ id }) => id)).toEqual(['m/1']);
  book = opened(book, 'tea', 'message', start + 5000);
  expect(allowance(book, 'tea', start + 5001, rules).left).toBe(3);
  const one = heardOf(book, new Map([['m/1', start + 10]]));
  expect(allowance(one, 'tea', start + 5001, rules).left).toBe(4);
  const late = heardOf(one, new Map([['n/1', start + 5002]]));
  expect(allowance(late, 'tea', start + 5003, rules).left).toBe(4);
});

it('never lets more than five follow a message, whoever sends, however late, and in whatever order events arrive', () => {
  const step = fc.record({
    shop: fc.constantFrom('a', 'b'),
    what: fc.constantFrom('message', 'enter', 'store', 'store', 'store', 'store', 'store', 'send'),
    late: fc.integer({ min: 0, max: 5000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      let book = empty;
      let now = start;
      const messages: number[] = [];
      const sends: number[] = [];
      const waiting: string[] = [];
      const countedBy = new Map<string, number>();
      for (const { shop, what, late } of steps) {
        now += 700;
        if (what === 'message' || what === 'enter') {
          book = opened(heardOf(book, countedBy), shop, what, now - late);
          messages.push(now - late);
        } else if (what === 'store' && allowance(book, shop, now, rules).left > 0) {
          book = stored(book, shop, now);
          waiting.push(`${shop}${now}`);
        } else if (what === 'send') {
          for (const id of waiting.splice(0)) {
            countedBy.set(id, now);
            sends.push(now);
          }
        }
      }
      // WeChat's count starts anew with each event: between two of them no more than five go.
      const marks = [...messages].sort((a, b) => a - b);
      const most = marks.map(
        (from, i) => sends.filter((at) => at >= from && at < (marks[i + 1] ?? Infinity)).length,
      );
      expect(Math.max(0, ...most)).toBeLessThanOrEqual(5);
      expect(sends.every((at) => marks.some((from) => from <= at))).toBe(true);
    }),
  );
});
