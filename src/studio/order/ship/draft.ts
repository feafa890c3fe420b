import type { Input } from '@/cloud/call';
import { travels } from '../../../../domain/delivery';
import { companyOf, type DeliveryId } from './companies';

export interface PackLine {
  lineNo: number;
  skuCnt: number;
  shippedCnt: number;
}

/** A parcel as it is being filled in. */
export interface Draft {
  deliveryId: DeliveryId | null;
  /** The company was picked by hand: a waybill no longer changes it. */
  isPicked: boolean;
  waybillId: string;
  /** Pieces by line number that go into this parcel. */
  counts: Readonly<Record<number, number>>;
}

export type Flaw = 'noCompany' | 'noWaybill' | 'badWaybill' | 'nothing';

/** As the ship contract takes a waybill. */
const WAYBILL = /^[A-Za-z0-9-]{6,40}$/;

/** Lines of which something is still here, with how many pieces. */
export function leftOf<L extends PackLine>(lines: readonly L[]): (L & { left: number })[] {
  return lines
    .map((line) => ({ ...line, left: line.skuCnt - line.shippedCnt }))
    .filter((line) => line.left > 0);
}

/** A parcel with everything that is left. */
export function freshDraft(lines: readonly PackLine[], company: DeliveryId | null): Draft {
  const counts = Object.fromEntries(leftOf(lines).map((line) => [line.lineNo, line.left]));
  return { deliveryId: company, isPicked: false, waybillId: '', counts };
}

/** Takes a waybill as typed or scanned; one that names its company chooses it. */
export function withWaybill(draft: Draft, typed: string): Draft {
  const waybillId = typed.replace(/\s/g, '').toUpperCase().slice(0, 40);
  const named = draft.isPicked ? null : companyOf(waybillId);
  return { ...draft, waybillId, deliveryId: named ?? draft.deliveryId };
}

/** What a draft still lacks, most basic first; empty when it can be sent. */
export function flawsOf(draft: Draft): Flaw[] {
  const flaws: Flaw[] = [];
  if (draft.deliveryId === null) flaws.push('noCompany');
  // Pick-up and goods that no carrier brings have no waybill.
  if (draft.waybillId !== '' && !WAYBILL.test(draft.waybillId)) flaws.push('badWaybill');
  if (draft.waybillId === '' && travels(draft.deliveryId ?? 'OTHER')) flaws.push('noWaybill');
  if (packedOf(draft).length === 0) flaws.push('nothing');
  return flaws;
}

/** What lies in the parcel. */
export function packedOf(draft: Draft): { lineNo: number; n: number }[] {
  return Object.entries(draft.counts)
    .filter(([, n]) => n > 0)
    .map(([lineNo, n]) => ({ lineNo: Number(lineNo), n }));
}

/** Whether nothing stays behind. */
export function isWhole(draft: Draft, lines: readonly PackLine[]): boolean {
  return leftOf(lines).every((line) => draft.counts[line.lineNo] === line.left);
}

/** The call's input. Lines are always named: what was on the screen is what is sent. Null while it has flaws. */
export function asInput(
  draft: Draft,
  order: { shopId: string; orderId: string },
): Input<'orders', 'ship'> | null {
  if (draft.deliveryId === null || flawsOf(draft).length > 0) return null;
  return {
    shopId: order.shopId,
    orderId: order.orderId,
    deliveryId: draft.deliveryId,
    waybillId: draft.waybillId,
    items: packedOf(draft),
  };
}

/** Pieces sent by line once the parcel has left. */
export function shippedAfter(draft: Draft, lines: readonly PackLine[]): Record<number, number> {
  return Object.fromEntries(
    lines.map((line) => [line.lineNo, line.shippedCnt + (draft.counts[line.lineNo] ?? 0)]),
  );
}
