import * as fc from 'fast-check';
import type { FreightTemplate } from './documents';
import { delivers, freight, freightReasons } from './freight';

const byPiece: FreightTemplate = {
  id: 'piece',
  name: '按件',
  valuationType: 'PIECE',
  shippingMethod: 'NO_FREE',
  first: { amount: 2, price: 800 },
  next: { amount: 3, price: 200 },
  notSendArea: ['西藏自治区'],
};
const load = (n: number, goods = 1000, weightGram = 300) => ({ n, goods, weightGram });
const freightOn = (template: FreightTemplate, loads: readonly ReturnType<typeof load>[]) =>
  freight(loads.map((one) => ({ ...one, template })));

test.each([
  [1, 800],
  [2, 800],
  [3, 1000],
  [5, 1000],
  [6, 1200],
])('%i pieces cost %i fen by piece', (n, fen) => {
  expect(freightOn(byPiece, [load(n)])).toBe(fen);
});

test('by weight every started kilogram counts, of all lines together', () => {
  const byWeight: FreightTemplate = {
    ...byPiece,
    valuationType: 'WEIGHT',
    first: { amount: 1, price: 1000 },
    next: { amount: 1, price: 400 },
  };
  expect(freightOn(byWeight, [load(1, 0, 400), load(1, 0, 600)])).toBe(1000);
  expect(freightOn(byWeight, [load(1, 0, 400), load(1, 0, 601)])).toBe(1400);
});

test('is free where the template says so, or from an amount on', () => {
  expect(freightOn({ ...byPiece, shippingMethod: 'FREE' }, [load(9)])).toBe(0);
  const from = { ...byPiece, shippingMethod: 'CONDITION_FREE' as const, freeFromFen: 2000 };
  expect(freightOn(from, [load(1, 1999)])).toBe(800);
  expect(freightOn(from, [load(1, 1000), load(1, 1000)])).toBe(0);
});

test('nothing to send costs nothing', () => {
  expect(freightOn(byPiece, [])).toBe(0);
});

test('areas that are not served are ruled out once the province is known', () => {
  expect(delivers(byPiece, undefined)).toBe(true);
  expect(delivers(byPiece, '广东省')).toBe(true);
  expect(delivers(byPiece, ' 西藏自治区 ')).toBe(false);
});

test('more goods on one template never cost less to send, and two templates cost their sum', () => {
  const other = { ...byPiece, id: 'other', first: { amount: 1, price: 500 } };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      expect(freightOn(byPiece, [load(a), load(b)])).toBeGreaterThanOrEqual(freightOn(byPiece, [load(a)]));
      const both = freight([
        { template: byPiece, ...load(a) },
        { template: other, ...load(b) },
      ]);
      expect(both).toBe(freightOn(byPiece, [load(a)]) + freightOn(other, [load(b)]));
    }),
  );
});

describe('why it costs what it costs', () => {
  const template = (more: Partial<FreightTemplate>): FreightTemplate => ({ ...byPiece, ...more });
  const free = { shippingMethod: 'CONDITION_FREE', freeFromFen: 5000 } as const;

  test.each<[Partial<FreightTemplate>, number, object]>([
    [{}, 1000, { rule: 'PIECE', units: 4, fen: 1000, missing: null }],
    [{ valuationType: 'WEIGHT' }, 1000, { rule: 'WEIGHT', units: 2, fen: 800 }],
    [{ shippingMethod: 'FREE' }, 1000, { rule: 'FREE', fen: 0, missing: null }],
    [free, 4200, { rule: 'PIECE', fen: 1000, missing: 800 }],
    [free, 5000, { rule: 'REACHED', fen: 0, missing: 0 }],
  ])('%j with goods of %d', (more, goods, reason) => {
    const loads = [{ ...load(4, goods), template: template(more) }];
    const [only, ...others] = freightReasons(loads);
    expect(only).toMatchObject({ name: '按件', ...reason });
    expect(others).toEqual([]);
    expect(freight(loads)).toBe(only!.fen);
  });
});
