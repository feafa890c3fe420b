import fc from 'fast-check';
import { periodOf } from './limit';

const at = (text: string) => Date.parse(`${text}+08:00`);
const info = (periodType: 0 | 1 | 2 | 3) => ({ periodType, limitedBuyNum: 2 });

test('a day, a week from Monday and a month end at midnight in Beijing', () => {
  const [sunday, monday] = [at('2026-11-22T23:59:59'), at('2026-11-23T00:00:00')];
  expect(periodOf(info(1), sunday)).toBe('d20261122');
  expect(periodOf(info(1), monday)).toBe('d20261123');
  expect(periodOf(info(2), sunday)).not.toBe(periodOf(info(2), monday));
  expect(periodOf(info(2), monday)).toBe(periodOf(info(2), at('2026-11-29T23:59:59')));
  expect(periodOf(info(3), sunday)).toBe('m202611');
  expect(periodOf(info(3), at('2026-12-01T00:00:00'))).toBe('m202612');
  expect(periodOf(info(0), sunday)).toBe('ever');
  expect(periodOf({ periodType: 1, limitedBuyNum: 0 }, sunday)).toBeNull();
});

test('a period never comes back once it is over', () => {
  const moment = fc.integer({ min: at('2024-01-01T00:00:00'), max: at('2036-01-01T00:00:00') });
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3 as const), moment, moment, moment, (type, a, b, c) => {
      const [first, middle, last] = [a, b, c].sort((x, y) => x - y).map((m) => periodOf(info(type as 1), m));
      if (first === last) expect(middle).toBe(first);
    }),
  );
});
