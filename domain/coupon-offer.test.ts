import { breaksPromise, type CouponOffer, offerProblem, standingOfOffer, tidied } from './coupon-offer';

const day = 86_400_000;
const now = 1_800_000_000_000;
const offer = (more: Partial<CouponOffer> = {}): CouponOffer => ({
  type: 102,
  name: '满 100 减 10',
  productIds: [],
  fromPieces: 0,
  fromFen: 10_000,
  offFen: 1000,
  offPercent: 0,
  claimFrom: now,
  claimTo: now + 7 * day,
  useFrom: now,
  useTo: now + 14 * day,
  useDays: null,
  total: 100,
  perPerson: 1,
  ...more,
});

it.each<[Partial<CouponOffer>, string, string]>([
  [{ type: 2 }, 'productIds', 'EMPTY'],
  [{ fromFen: 0 }, 'fromFen', 'EMPTY'],
  [{ offFen: 0 }, 'offFen', 'EMPTY'],
  [{ offFen: 10_000 }, 'offFen', 'TOO_MUCH'],
  [{ type: 101, offPercent: 10 }, 'fromPieces', 'EMPTY'],
  [{ type: 103 }, 'offPercent', 'EMPTY'],
  [{ type: 104, offFen: 0 }, 'offFen', 'EMPTY'],
  [{ claimTo: now }, 'claimTo', 'ENDS_BEFORE_START'],
  [{ claimFrom: now - 2 * day, claimTo: now - day }, 'claimTo', 'PAST'],
  [{ claimTo: now + 400 * day }, 'claimTo', 'TOO_FAR'],
  [{ useFrom: now + 20 * day }, 'useTo', 'ENDS_BEFORE_START'],
  [{ useTo: now + 6 * day }, 'useTo', 'BEFORE_CLAIMS_END'],
  [{ perPerson: 101 }, 'perPerson', 'MORE_THAN_TOTAL'],
])('%j is to be mended at %s: %s', (more, field, why) => {
  expect(offerProblem(offer(more), now)).toEqual({ field, why });
});

it('takes what is whole, also where there is no condition', () => {
  expect(offerProblem(offer(), now)).toBeNull();
  expect(offerProblem(offer({ type: 104, fromFen: 0, offFen: 50_000 }), now)).toBeNull();
  expect(offerProblem(offer({ type: 3, productIds: ['p'], offPercent: 15 }), now)).toBeNull();
});

it('drops what the type has no use for', () => {
  expect(tidied(offer({ productIds: ['p', 'p'], offPercent: 5, fromPieces: 3 }))).toEqual(offer());
  expect(tidied(offer({ type: 2, productIds: ['p', 'p'] })).productIds).toEqual(['p']);
});

it('knows what was promised to who claimed', () => {
  expect(
    breaksPromise(offer(), offer({ name: '新名字', total: 5, perPerson: 2, claimTo: now + day })),
  ).toBeNull();
  expect(breaksPromise(offer(), offer({ offFen: 1001 }))).toBe('offFen');
  expect(breaksPromise(offer({ productIds: ['a'] }), offer({ productIds: ['b'] }))).toBe('productIds');
});

it.each([
  [{}, 'open'],
  [{ state: 4 as const }, 'stopped'],
  [{ claimTo: now }, 'ended'],
  [{ claimFrom: now + 1 }, 'waiting'],
  [{ claimed: 100 }, 'gone'],
])('%j stands as %s', (more, standing) => {
  expect(standingOfOffer({ ...offer(), state: 2, claimed: 0, ...more }, now)).toBe(standing);
});
