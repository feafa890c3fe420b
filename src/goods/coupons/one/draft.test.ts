import { draftOf, draftProblem, freshDraft, offerOf, percentOff, type Seen } from './draft';

const now = new Date(2026, 10, 20, 15, 30).getTime();
const draft = { ...freshDraft(now), from: '100', off: '10' };
const named = () => '自动取的名字';

it.each([
  ['8.5', 15],
  ['85', 15],
  ['9', 10],
  ['9.5', 5],
  ['10', 90],
  ['0', 0],
  ['100', 0],
  ['八折', 0],
])('%s 折 takes %d percent off', (typed, off) => expect(percentOff(typed)).toBe(off));

it('makes the coupon that was meant', () => {
  const offer = offerOf(draft, named);
  expect(offer).toMatchObject({
    type: 102,
    name: '自动取的名字',
    fromFen: 10_000,
    offFen: 1000,
    useDays: null,
  });
  expect(new Date(offer.claimFrom)).toEqual(new Date(2026, 10, 20));
  expect(new Date(offer.claimTo)).toEqual(new Date(2026, 11, 5));
  expect(draftProblem(offer, now)).toBeNull();
  expect(offerOf({ ...draft, kind: 'percent', tenths: '8', pieces: '' }, named)).toMatchObject({
    type: 103,
    offPercent: 20,
    fromFen: 0,
    offFen: 0,
  });
  const two = offerOf(
    { ...draft, kind: 'percent', tenths: '8', pieces: '2', wide: false, productIds: ['p'] },
    named,
  );
  expect(two).toMatchObject({ type: 1, fromPieces: 2, productIds: ['p'] });
  const inDays = offerOf({ ...draft, useDays: '7' }, named);
  expect(inDays.useTo - inDays.claimTo).toBe(7 * 86_400_000);
});

it('says what is missing at its field', () => {
  const problem = (more: object) => draftProblem(offerOf({ ...draft, ...more }, named), now);
  expect(problem({ from: '' })).toEqual({ field: 'fromFen', why: 'EMPTY' });
  expect(problem({ total: 'x' })).toEqual({ field: 'total', why: 'EMPTY' });
  expect(problem({ wide: false })).toEqual({ field: 'productIds', why: 'EMPTY' });
  expect(problem({ claimTo: '2026-11-01' })).toEqual({ field: 'claimTo', why: 'ENDS_BEFORE_START' });
});

it('leaves as it is what was not touched, to the millisecond', () => {
  const offer = {
    ...offerOf(draft, named),
    claimFrom: now - 5000,
    useFrom: now - 5000,
    claimTo: now + 86_400_123,
  };
  const seen = {
    ...offer,
    couponId: 'c',
    claimed: 0,
    version: 1,
    standing: 'open',
    createdAt: now,
  } as unknown as Seen;
  expect(offerOf(draftOf(seen), named, seen)).toEqual(offer);
});
