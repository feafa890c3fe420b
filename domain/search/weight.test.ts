import { shop } from '../../test/orders/goods';
import { trafficWeight } from './weight';

const rating = { overall: 470, product: 470, logistics: 470, service: 470, samples: 50 };

it.each([
  [1.2, 1.2],
  [0.1, 0.5],
  [99, 1.5],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
])('a rated shop whose document says %s weighs %s', (said, weight) => {
  expect(trafficWeight(shop('a', { trafficWeight: said, rating }))).toBe(weight);
});

it('lets a shop that nobody rated stand neutral', () => {
  expect(trafficWeight(shop('a', { trafficWeight: 1.5, rating: null }))).toBe(1);
});
