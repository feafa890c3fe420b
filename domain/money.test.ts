import { sum, times } from './money';

test('adds whole fen and refuses anything else', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2, -3])).toBe(0);
  expect(times(333, 3)).toBe(999);
  for (const bad of [[0.1, 0.2], [Number.NaN], [Number.MAX_SAFE_INTEGER, 1]]) {
    expect(() => sum(bad)).toThrow(RangeError);
  }
});
