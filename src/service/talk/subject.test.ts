import { subjectOf } from './subject';

it('offers the goods or the order that the shopper came from', () => {
  const title = encodeURIComponent('明前龙井 50%');
  expect(subjectOf({ productId: 'p1', title, thumb: 'https://a/b.jpg', price: '12900' })).toEqual({
    kind: 'product',
    productId: 'p1',
    title: '明前龙井 50%',
    thumb: 'https://a/b.jpg',
    minPrice: 12900,
  });
  expect(
    subjectOf({ orderId: 'o1', title: '明前龙井 50%', n: '2', price: '100', status: '20' }),
  ).toMatchObject({
    kind: 'order',
    title: '明前龙井 50%',
    n: 2,
    status: 20,
  });
});

it('offers nothing where nothing is named, and trusts no number', () => {
  expect(subjectOf({})).toBeNull();
  expect(subjectOf({ title: 'x' })).toBeNull();
  expect(subjectOf({ productId: 'p', title: 'x', price: '1e9' })).toMatchObject({ minPrice: 0 });
});
