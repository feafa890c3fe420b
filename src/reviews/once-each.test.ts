import { onceEach } from './once-each';

it('keeps the first of each, in order', () => {
  const rows = ['a', 'b', 'a', 'c', 'b'].map((reviewId, i) => ({ reviewId, i }));
  expect(onceEach(rows).map(({ reviewId, i }) => `${reviewId}${i}`)).toEqual(['a0', 'b1', 'c3']);
});
