import type { DeskKind } from '../../domain/desk';
import { disputes, failedRefunds } from './after-sales';
import { deductions } from './deductions';
import { homepages } from './homepages';
import type { Kind } from './kind';
import { links } from './links';
import { openings } from './openings';
import { stuckEntries } from './outbox';
import { heldPictures } from './pictures';
import { reviews } from './reviews';
import { incidents, stuckPayments, stuckTrades } from './trouble';

/** All that can lie on the operator's desk. A new kind is a name in domain/desk.ts and a line here. */
export const kinds: Readonly<Record<DeskKind, Kind>> = {
  afterSale: disputes,
  refundFailed: failedRefunds,
  outbox: stuckEntries,
  incident: incidents,
  payment: stuckPayments,
  trade: stuckTrades,
  picture: heldPictures,
  review: reviews,
  opening: openings,
  homepage: homepages,
  deduction: deductions,
  link: links,
};
