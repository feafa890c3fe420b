import fc from 'fast-check';
import type { WonOrder } from '../documents/entrance';
import type { Source } from '../entrance/source';
import { rulesInForce } from '../rules';
import { earned, type Incentive, incentiveOf, wonBy } from './incentive';
import { trafficWeightOf } from './weight';

const on = incentiveOf(rulesInForce({ 'incentive.on': 1 }).rules) as Incentive;
const source: Source = {
  scene: 1008,
  entrance: 'group',
  domain: 'private',
  account: '',
  sharer: 'ann',
  embedId: '',
  path: '',
};
const paid = { source, buyer: 'bob', staff: false, fen: 4500 };

it('is off unless the rules say otherwise, and off it is worth what it always was', () => {
  expect(incentiveOf(rulesInForce().rules)).toBeNull();
  for (let overall = 100; overall <= 500; overall += 7)
    expect(trafficWeightOf({ overall }, 0)).toEqual(trafficWeightOf({ overall }));
});

it.each([
  ['won by a share in a group', {}, true],
  ['of somebody whom nobody sent', { source: { ...source, sharer: '' } }, false],
  ['from public search', { source: { ...source, domain: 'public' as const } }, false],
  ['by the sharer', { buyer: 'ann' }, false],
  ['by somebody who works for the shop', { staff: true }, false],
  ['of a token sum', { fen: on.leastFen - 1 }, false],
  ['of the least sum that counts', { fen: on.leastFen }, true],
])('an order %s counts: %j', (_, more, counts) => {
  const won = wonBy({ ...paid, ...more }, on);
  expect(won).toEqual(counts ? { buyer: 'bob', sharer: 'ann', entrance: 'group' } : null);
});

const order = (sharers: number) =>
  fc.record({
    buyer: fc.integer({ min: 0, max: 40 }).map((n) => `b${n}`),
    sharer: fc.integer({ min: 0, max: sharers }).map((n) => `s${n}`),
    entrance: fc.constant('group' as const),
  });
const days = fc.array(fc.array(order(8), { maxLength: 12 }), { minLength: 1, maxLength: 30 });

describe('the boost', () => {
  it('never passes its bound, and is a whole number of thousandths', () => {
    fc.assert(
      fc.property(days, (all) => {
        const { boost, buyers } = earned(all, on);
        expect(Number.isInteger(boost) && boost >= 0 && boost <= on.mostBoost).toBe(true);
        expect(buyers).toBeLessThanOrEqual(new Set(all.flat().map((one) => one.buyer)).size);
      }),
    );
  });

  it('is never lowered by one more order, whoever bought on whatever day', () => {
    fc.assert(
      fc.property(days, order(8), fc.nat(), (all, more, at) => {
        const day = at % all.length;
        const after = all.map((orders, i) => (i === day ? [...orders, more] : orders));
        expect(earned(after, on).boost).toBeGreaterThanOrEqual(earned(all, on).boost);
      }),
    );
  });

  it('does not grow by what the same people buy again on the same day', () => {
    fc.assert(
      fc.property(days, (all) => {
        expect(
          earned(
            all.map((orders) => [...orders, ...orders]),
            on,
          ),
        ).toEqual(earned(all, on));
      }),
    );
  });
});

const orders = (n: number, sharer: (i: number) => string, buyer: (i: number) => string): WonOrder[] =>
  Array.from({ length: n }, (_, i) => ({ buyer: buyer(i), sharer: sharer(i), entrance: 'friend' }));

it.each([
  [
    'one buyer who comes every day',
    Array.from({ length: 30 }, () =>
      orders(
        9,
        () => 's',
        () => 'b',
      ),
    ),
    1,
  ],
  [
    'one sharer with many buyers',
    Array.from({ length: 30 }, (_, d) =>
      orders(
        9,
        () => 's',
        (i) => `${d}b${i}`,
      ),
    ),
    10,
  ],
  [
    'a rush of one day',
    [
      orders(
        90,
        (i) => `s${i}`,
        (i) => `b${i}`,
      ),
    ],
    5,
  ],
])('%s counts for few', (_, all, buyers) => {
  expect(earned(all, on)).toEqual({ buyers, boost: buyers * on.perBuyer });
});

it('ends at the most, however many friends there are', () => {
  const all = Array.from({ length: 30 }, (_, d) =>
    orders(
      20,
      (i) => `s${i}`,
      (i) => `${d}b${i}`,
    ),
  );
  expect(earned(all, on).boost).toBe(on.mostBoost);
});
