import fc from 'fast-check';
import { backOff } from './back-off';

test('a try waits longer than the one before, and never longer than six hours', () => {
  expect([1, 2, 3, 9, 10, 1000].map(backOff)).toEqual([
    60_000, 120_000, 240_000, 15_360_000, 21_600_000, 21_600_000,
  ]);
  fc.assert(fc.property(fc.nat(2000), (n) => backOff(n + 1) >= backOff(n) && backOff(n) >= 60_000));
});
