import fc from 'fast-check';
import { ObjectId } from './ejson';
import { after, component, inverted } from './keys';
import { compare } from './values';

const scalar = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true }).map((n) => (n === 0 ? 0 : n)),
  fc.constant(Number.NaN),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.constant(new ObjectId('0123456789abcdef01234567')),
);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

test('keys sort as MongoDB sorts the values, and inverted keys the other way round', () => {
  fc.assert(
    fc.property(scalar, scalar, (a, b) => {
      const expected = Math.sign(compare(a, b));
      expect(order(component(a), component(b))).toBe(expected);
      expect(order(inverted(component(a)), inverted(component(b)))).toBe(expected === 0 ? 0 : -expected);
    }),
    { numRuns: 1_500 },
  );
});

test('no key is the beginning of another, so that keys can stand side by side', () => {
  fc.assert(
    fc.property(scalar, scalar, (a, b) => {
      const [x, y] = [component(a), component(b)];
      if (x !== y) expect(x.startsWith(y)).toBe(false);
      expect(order(after(x), x)).toBe(1);
    }),
    { numRuns: 1_000 },
  );
});

test('long texts stay apart though their keys are cut', () => {
  const long = '长'.repeat(300);
  expect(component(`${long}a`)).not.toBe(component(`${long}b`));
  expect(component(long).length).toBeLessThan(300);
});

test('types sort in the order null, number, text, object, array, id, boolean, date', () => {
  const values = [null, 1, 'a', { a: 1 }, [1], new ObjectId('0'.repeat(24)), false, new Date(0)];
  const keys = values.map(component);
  expect([...keys].sort(order)).toEqual(keys);
});
