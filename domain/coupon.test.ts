import fc from 'fast-check';
import { coverage, stateAt, unclaimable, unusable, validity, worth } from './coupon';
import { split } from './discount';
import type { CouponDoc, CouponTerms } from './documents';

const terms = (more: Partial<CouponTerms>): CouponTerms => ({
  type: 102,
  name: '满 100 减 10',
  productIds: [],
  fromPieces: 0,
  fromFen: 10_000,
  offFen: 1000,
  offPercent: 10,
  ...more,
});
const tea = (goods: number, n = 1) => ({ productId: 'tea', n, goods });
const cup = (goods: number, n = 1) => ({ productId: 'cup', n, goods });

test.each([
  ['满减 met', terms({}), [tea(9000), cup(1000)], { ok: true, off: 1000 }],
  ['满减 one fen short', terms({}), [tea(9999)], { ok: false, why: 'BELOW_THRESHOLD' }],
  [
    '满减 of a product counts that product alone',
    terms({ type: 2, productIds: ['tea'] }),
    [tea(9999), cup(5000)],
    { ok: false, why: 'BELOW_THRESHOLD' },
  ],
  [
    'a coupon for goods that are not there',
    terms({ type: 4, productIds: ['pot'] }),
    [tea(1)],
    { ok: false, why: 'NO_GOODS' },
  ],
  ['折 from two pieces', terms({ type: 101, fromPieces: 2 }), [tea(999, 2)], { ok: true, off: 99 }],
  [
    '折 with one piece',
    terms({ type: 101, fromPieces: 2 }),
    [tea(999, 1)],
    { ok: false, why: 'BELOW_THRESHOLD' },
  ],
  [
    '折 without a condition',
    terms({ type: 3, productIds: ['tea'], offPercent: 50 }),
    [tea(3), cup(100)],
    { ok: true, off: 1 },
  ],
  ['直减 never takes more than the goods cost', terms({ type: 104 }), [tea(300)], { ok: true, off: 300 }],
] as const)('%s', (_what, coupon, lines, expected) => {
  expect(worth(coupon, lines)).toEqual(expected);
});

const anyTerms = fc.record({
  type: fc.constantFrom(1, 2, 3, 4, 101, 102, 103, 104) as fc.Arbitrary<CouponTerms['type']>,
  name: fc.constant('c'),
  productIds: fc.subarray(['tea', 'cup', 'pot']),
  fromPieces: fc.nat(20),
  fromFen: fc.nat(100_000),
  offFen: fc.nat(100_000),
  offPercent: fc.integer({ min: 1, max: 99 }),
});
const anyLines = fc.array(
  fc.record({
    productId: fc.constantFrom('tea', 'cup', 'pot'),
    n: fc.integer({ min: 1, max: 9 }),
    goods: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 20 },
);

test('what a coupon takes off always fits on the lines it covers, to the fen', () => {
  fc.assert(
    fc.property(anyTerms, anyLines, (coupon, lines) => {
      const value = worth(coupon, lines);
      if (!value.ok) return;
      const parts = split(value.off, coverage(coupon, lines));
      const paid = lines.map((line, i) => line.goods - parts[i]!);
      const total = lines.reduce((all, line) => all + line.goods, 0);
      expect(paid.every((fen) => fen >= 0)).toBe(true);
      expect(paid.reduce((all, fen) => all + fen, 0)).toBe(total - value.off);
    }),
  );
});

test('a coupon is used inside its time and once', () => {
  const one = { state: 100 as const, validFrom: 10, validTo: 20 };
  expect([9, 10, 19, 20].map((now) => unusable(one, now))).toEqual(['NOT_YET', null, null, 'EXPIRED']);
  expect(unusable({ ...one, state: 102 }, 15)).toBe('USED');
  expect([15, 20].map((now) => stateAt(one, now))).toEqual([100, 101]);
  expect(stateAt({ ...one, state: 102 }, 25)).toBe(102);
});

const offer: CouponDoc = {
  ...terms({}),
  _id: 'c',
  shopId: 'tea',
  state: 2,
  claimFrom: 10,
  claimTo: 20,
  useFrom: 10,
  useTo: 1_000_000_000,
  useDays: null,
  total: 3,
  perPerson: 1,
  claimed: 0,
  version: 1,
  inputDigest: '',
  createdAt: 0,
  updatedAt: 0,
};

test('a coupon is claimed while it is open, while some are left, and so often a person', () => {
  expect([9, 10, 20].map((now) => unclaimable(offer, 0, now))).toEqual(['NOT_OPEN', null, 'NOT_OPEN']);
  expect(unclaimable({ ...offer, state: 4 }, 0, 15)).toBe('NOT_OPEN');
  expect(unclaimable(offer, 1, 15)).toBe('ENOUGH');
  expect(unclaimable({ ...offer, claimed: 3 }, 0, 15)).toBe('GONE');
});

test('validity is by dates, or days from the claim inside them', () => {
  expect(validity(offer, 15)).toEqual({ validFrom: 10, validTo: 1_000_000_000 });
  expect(validity({ ...offer, useDays: 1 }, 15)).toEqual({ validFrom: 15, validTo: 86_400_015 });
  expect(validity({ ...offer, useDays: 30 }, 15).validTo).toBe(1_000_000_000);
});
