import fc from 'fast-check';
import { fromCursor, pageOf, toCursor } from './pages';

test('a cursor gives back the keys it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 }), (keys) => {
      expect(fromCursor(toCursor(keys), keys.length)).toEqual(keys);
    }),
  );
});

test.each(['', 'x', '%%%', 'e30', toCursor([1]), Buffer.from('[null,{}]').toString('base64url')])(
  'what is not a cursor of this list starts it anew: %s',
  (text) => expect(fromCursor(text, 2)).toBeNull(),
);

test('a whole page with more behind it has a cursor; the last page has none', () => {
  expect(pageOf([1, 2, 3], 2, (n) => [n])).toEqual({ page: [1, 2], nextCursor: toCursor([2]) });
  expect(pageOf([1, 2], 2, (n) => [n])).toEqual({ page: [1, 2], nextCursor: null });
  expect(pageOf<number>([], 2, (n) => [n])).toEqual({ page: [], nextCursor: null });
});
