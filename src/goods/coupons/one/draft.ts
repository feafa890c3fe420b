import type { Input, Output } from '@/cloud/call';
import { asTyped, typedFen } from '@/studio/order/price/new-price';
import { type OfferProblem, offerProblem } from '../../../../domain/coupon-offer';
import { days } from '../../../../domain/rules';
import type { Ms, ProductId } from '../../../../domain/units';

export type Offer = Required<Input<'coupons', 'make'>['offer']>;
export type Seen = Output<'coupons', 'offer'>;

/** What a coupon does: an amount off from an amount on, a percentage off, an amount off. */
export type Kind = 'minus' | 'percent' | 'off';

/** A coupon as it is being filled in: numbers as typed, days as a calendar gives them. */
export interface Draft {
  kind: Kind;
  wide: boolean;
  name: string;
  from: string;
  off: string;
  /** What is still paid, as the Chinese say it: 8.5 of ten. */
  tenths: string;
  pieces: string;
  productIds: readonly ProductId[];
  claimFrom: string;
  claimTo: string;
  /** Used within so many days of the claim; empty: until `useTo`. */
  useDays: string;
  useTo: string;
  total: string;
  perPerson: string;
}

const two = (n: number) => String(n).padStart(2, '0');
/** The day of a moment where the merchant is, as a date picker takes it. */
export function dayOf(at: Ms): string {
  const d = new Date(at);
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}
/** The first moment of a day where the merchant is; NaN for no day. */
const startOf = (day: string): Ms => new Date(`${day}T00:00:00`).getTime();
/** The first moment after a day. */
const endOf = (day: string): Ms => {
  const d = new Date(`${day}T00:00:00`);
  return d.setDate(d.getDate() + 1);
};

export const freshDraft = (now: Ms): Draft => ({
  kind: 'minus',
  wide: true,
  name: '',
  from: '',
  off: '',
  tenths: '',
  pieces: '',
  productIds: [],
  claimFrom: dayOf(now),
  claimTo: dayOf(now + days(14)),
  useDays: '',
  useTo: dayOf(now + days(30)),
  total: '100',
  perPerson: '1',
});

const kinds: Record<number, Kind> = { 1: 'percent', 2: 'minus', 3: 'percent', 4: 'off' };

/** A coupon that is there, to be filled in anew. */
export const draftOf = (seen: Seen): Draft => ({
  kind: kinds[seen.type % 100] ?? 'minus',
  wide: seen.type > 100,
  name: seen.name,
  from: seen.fromFen > 0 ? asTyped(seen.fromFen) : '',
  off: seen.offFen > 0 ? asTyped(seen.offFen) : '',
  tenths: seen.offPercent > 0 ? String((100 - seen.offPercent) / 10) : '',
  pieces: seen.fromPieces > 0 ? String(seen.fromPieces) : '',
  productIds: seen.productIds,
  claimFrom: dayOf(seen.claimFrom),
  claimTo: dayOf(seen.claimTo - 1),
  useDays: seen.useDays === null ? '' : String(seen.useDays),
  useTo: dayOf(seen.useTo - 1),
  total: String(seen.total),
  perPerson: String(seen.perPerson),
});

const whole = (typed: string): number => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed.trim()) : 0);

/** Percent off of a discount as typed: 8.5 and 85 are 15, 9 is 10; 0 for what is no discount. */
export function percentOff(typed: string): number {
  if (!/^\d{1,2}(\.\d)?$/.test(typed.trim())) return 0;
  const n = Number(typed);
  const paid = Math.round(n < 10 ? n * 10 : n);
  return paid >= 1 && paid <= 99 ? 100 - paid : 0;
}

function typeOf({ kind, wide, pieces }: Draft): Offer['type'] {
  const base = kind === 'minus' ? 2 : kind === 'off' ? 4 : whole(pieces) > 0 ? 1 : 3;
  return (wide ? base + 100 : base) as Offer['type'];
}

/** A moment that stood there before stays as it is while its day does. */
export const firstOf = (day: string, before?: Ms): Ms =>
  before !== undefined && dayOf(before) === day ? before : startOf(day);
/** The moment after a day, or the one that stood there while it is that day's. */
export const lastOf = (day: string, before?: Ms): Ms =>
  before !== undefined && dayOf(before - 1) === day ? before : endOf(day);

/** The coupon that a draft means; `name` falls back to what it does. */
export function offerOf(draft: Draft, autoName: (offer: Offer) => string, before?: Seen): Offer {
  const claimFrom = firstOf(draft.claimFrom, before?.claimFrom);
  const claimTo = lastOf(draft.claimTo, before?.claimTo);
  const useDays = whole(draft.useDays);
  const useTo = useDays > 0 ? (before?.useTo ?? claimTo + days(useDays)) : lastOf(draft.useTo, before?.useTo);
  const offer: Offer = {
    type: typeOf(draft),
    name: draft.name.trim(),
    productIds: draft.wide ? [] : [...draft.productIds],
    fromPieces: draft.kind === 'percent' ? whole(draft.pieces) : 0,
    fromFen: draft.kind === 'minus' ? (typedFen(draft.from) ?? 0) : 0,
    offFen: draft.kind === 'percent' ? 0 : (typedFen(draft.off) ?? 0),
    offPercent: draft.kind === 'percent' ? percentOff(draft.tenths) : 0,
    claimFrom,
    claimTo,
    useFrom: before?.useFrom ?? claimFrom,
    useTo,
    useDays: useDays > 0 ? useDays : null,
    total: whole(draft.total),
    perPerson: whole(draft.perPerson),
  };
  return { ...offer, name: offer.name || autoName(offer).slice(0, 20) };
}

/** What is to be mended before it can be sent; null when all is well. The rule is the function's own. */
export function draftProblem(offer: Offer, now: Ms): OfferProblem | null {
  if (offer.total < 1) return { field: 'total', why: 'EMPTY' };
  if (offer.perPerson < 1) return { field: 'perPerson', why: 'EMPTY' };
  return offerProblem(offer, now);
}
