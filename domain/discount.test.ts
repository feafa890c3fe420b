import fc from 'fast-check';
import { split } from './discount';

test('a discount is split by value, the odd fen to the largest remainders', () => {
  expect(split(100, [300, 300, 300])).toEqual([34, 33, 33]);
  expect(split(1, [1, 9999])).toEqual([0, 1]);
  expect(split(0, [5, 0])).toEqual([0, 0]);
  expect(split(10, [0, 10])).toEqual([0, 10]);
  expect(() => split(11, [5, 5])).toThrow(RangeError);
});

const lines = fc.array(fc.nat(10_000_000_000), { minLength: 1, maxLength: 50 });
const cases = lines.chain((weights) =>
  fc.record({
    weights: fc.constant(weights),
    amount: fc.nat(weights.reduce((total, weight) => total + weight, 0)),
  }),
);

test('nothing is lost or made, and no line pays back more than it costs', () => {
  fc.assert(
    fc.property(cases, ({ weights, amount }) => {
      const parts = split(amount, weights);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(amount);
      parts.forEach((part, i) => {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(weights[i]!);
      });
      expect(split(amount, weights)).toEqual(parts);
    }),
  );
});

test('a line never gets a fen more or less than its exact share', () => {
  fc.assert(
    fc.property(cases, ({ weights, amount }) => {
      const whole = BigInt(weights.reduce((total, weight) => total + weight, 0));
      split(amount, weights).forEach((part, i) => {
        const off = BigInt(part) * whole - BigInt(amount) * BigInt(weights[i]!);
        expect(off < (whole || 1n) && -off < (whole || 1n)).toBe(true);
      });
    }),
  );
});
