import { baseOf, isShopWide } from './coupon';
import type { CouponDoc, CouponTerms } from './documents';
import { days } from './rules';
import type { Ms } from './units';

/** What a merchant fills in for a coupon. */
export type CouponOffer = CouponTerms &
  Pick<CouponDoc, 'claimFrom' | 'claimTo' | 'useFrom' | 'useTo' | 'useDays' | 'total' | 'perPerson'>;

export type OfferField = keyof CouponOffer;
export const offerFaults = [
  'EMPTY',
  /** The shop takes off as much as, or more than, the goods must cost. */
  'TOO_MUCH',
  'ENDS_BEFORE_START',
  'PAST',
  'TOO_FAR',
  /** What was claimed on the last day could not be used. */
  'BEFORE_CLAIMS_END',
  'MORE_THAN_TOTAL',
] as const;
export type OfferFault = (typeof offerFaults)[number];

export interface OfferProblem {
  field: OfferField;
  why: OfferFault;
}

/** The longest that a coupon may be given out or used; own choice. */
const longest: Ms = days(366);

/** Platform types of which each field is a part, without the 100 of shop-wide ones. */
const needs = {
  fromPieces: [1],
  fromFen: [2],
  offFen: [2, 4],
  offPercent: [1, 3],
} as const satisfies Partial<Record<OfferField, readonly number[]>>;
type TypedField = keyof typeof needs;

/** Whether a type of coupon has a field: a number in another one means nothing. */
export const asksFor = (type: CouponTerms['type'], field: TypedField): boolean =>
  (needs[field] as readonly number[]).includes(baseOf(type));

/** The offer without what its type has no use for. */
export function tidied(offer: CouponOffer): CouponOffer {
  const kept = (field: TypedField) => (asksFor(offer.type, field) ? offer[field] : 0);
  return {
    ...offer,
    productIds: isShopWide(offer.type) ? [] : [...new Set(offer.productIds)],
    fromPieces: kept('fromPieces'),
    fromFen: kept('fromFen'),
    offFen: kept('offFen'),
    offPercent: kept('offPercent'),
  };
}

/** What a merchant must mend before a coupon can be given out; null when all is well. */
export function offerProblem(offer: CouponOffer, now: Ms): OfferProblem | null {
  return termsProblem(offer) ?? datesProblem(offer, now) ?? countsProblem(offer);
}

function termsProblem(offer: CouponOffer): OfferProblem | null {
  if (!isShopWide(offer.type) && offer.productIds.length === 0) return { field: 'productIds', why: 'EMPTY' };
  for (const field of Object.keys(needs) as TypedField[]) {
    if (asksFor(offer.type, field) && offer[field] === 0) return { field, why: 'EMPTY' };
  }
  const gives = baseOf(offer.type) === 2 && offer.offFen >= offer.fromFen;
  return gives ? { field: 'offFen', why: 'TOO_MUCH' } : null;
}

function datesProblem({ claimFrom, claimTo, useFrom, useTo }: CouponOffer, now: Ms): OfferProblem | null {
  if (claimTo <= claimFrom) return { field: 'claimTo', why: 'ENDS_BEFORE_START' };
  if (claimTo <= now) return { field: 'claimTo', why: 'PAST' };
  if (claimTo - now > longest) return { field: 'claimTo', why: 'TOO_FAR' };
  if (useTo <= useFrom) return { field: 'useTo', why: 'ENDS_BEFORE_START' };
  if (useTo < claimTo) return { field: 'useTo', why: 'BEFORE_CLAIMS_END' };
  return useTo - now > 2 * longest ? { field: 'useTo', why: 'TOO_FAR' } : null;
}

const countsProblem = ({ total, perPerson }: CouponOffer): OfferProblem | null =>
  perPerson > total ? { field: 'perPerson', why: 'MORE_THAN_TOTAL' } : null;

const promised: readonly OfferField[] = [
  'type',
  'productIds',
  'fromPieces',
  'fromFen',
  'offFen',
  'offPercent',
  'useFrom',
  'useTo',
  'useDays',
];

/**
 * Whether an edit touches what shoppers were promised who have claimed already: what it takes off, of what, and when
 * it may be used. They keep what they claimed, so one name would stand for two things; a new coupon is made instead.
 */
export const breaksPromise = (before: CouponOffer, after: CouponOffer): OfferField | null =>
  promised.find((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])) ?? null;

export type OfferStanding = 'waiting' | 'open' | 'gone' | 'ended' | 'stopped';

/** How an offer stands at a moment, as its shop sees it. */
export function standingOfOffer(
  {
    state,
    claimFrom,
    claimTo,
    claimed,
    total,
  }: Pick<CouponDoc, 'state' | 'claimFrom' | 'claimTo' | 'claimed' | 'total'>,
  now: Ms,
): OfferStanding {
  if (state !== 2) return 'stopped';
  if (now >= claimTo) return 'ended';
  if (now < claimFrom) return 'waiting';
  return claimed >= total ? 'gone' : 'open';
}
