import type { AfterSaleType } from './after-sale';
import type { OrderDoc, OrderLine } from './documents';
import { sum } from './money';
import { days, type Rules } from './rules';
import type { Fen, Ms } from './units';

/** The part of an order that an after-sale asks back. */
export interface Claim {
  lineNo: number;
  n: number;
  type: AfterSaleType;
}

export interface Share {
  /** What the pieces are worth of what was paid for their line. */
  goodsFee: Fen;
  /** How many of the pieces have not left yet, and now will not. */
  unshippedN: number;
}

export type ClaimProblem =
  | 'notPaid'
  | 'busy'
  | 'tooLate'
  | 'unknownLine'
  | 'tooOften'
  | 'tooMany'
  | 'notShipped';

type OnOrder = Pick<OrderDoc, 'status' | 'lines' | 'finishedAt' | 'stockDue'>;

/** Pieces of a line that after-sales have taken or ask for. */
const claimed = (line: OrderLine): number => line.onAftersaleSkuCnt + line.finishAftersaleSkuCnt;
const heldBack = (line: OrderLine): number => line.heldBackCnt ?? 0;

/**
 * What the pieces of a claim are worth: their share of what was paid for the line, rounded down, and for the last
 * pieces whatever the others left, so that all parts together are the line to the fen and never more.
 */
export function goodsShare(line: OrderLine, n: number): Fen {
  const left = line.realPrice - (line.aftersaleFen ?? 0);
  const share = Number((BigInt(line.realPrice) * BigInt(n)) / BigInt(line.skuCnt));
  return claimed(line) + n === line.skuCnt ? left : Math.min(share, left);
}

/** Whether an order holds money that could go back: paid, and not all of it returned. */
export const holdsMoney = ({ status }: Pick<OrderDoc, 'status'>): boolean =>
  status !== 10 && status !== 200 && status !== 250;

/** Whether an order takes a claim now, and what it is worth. */
export function judge(
  order: OnOrder,
  { lineNo, n, type }: Claim,
  now: Ms,
  rules: Rules,
): ({ ok: true } & Share) | { ok: false; why: ClaimProblem } {
  if (!holdsMoney(order)) return { ok: false, why: 'notPaid' };
  const until = (order.finishedAt ?? now) + days(rules['after-sale.applyDays']);
  if (order.status === 100 && now >= until) return { ok: false, why: 'tooLate' };
  const line = order.lines.find((l) => l.lineNo === lineNo);
  if (!line) return { ok: false, why: 'unknownLine' };
  if ((line.aftersaleTries ?? 0) >= rules['after-sale.maxApplications'])
    return { ok: false, why: 'tooOften' };
  if (claimed(line) + n > line.skuCnt) return { ok: false, why: 'tooMany' };
  const unshipped = line.skuCnt - line.shippedCnt - heldBack(line);
  const unshippedN = type === 'REFUND' ? Math.min(n, unshipped) : 0;
  const shipped = line.shippedCnt - (claimed(line) - heldBack(line));
  if (n - unshippedN > shipped) return { ok: false, why: 'notShipped' };
  // Paid a moment ago: where its pieces are not sold yet they could not come back. Last, as looking changes things.
  if (order.stockDue === 'deduct') return { ok: false, why: 'busy' };
  return { ok: true, goodsFee: goodsShare(line, n), unshippedN };
}

/**
 * The freight that goes back with a refund: all that was paid beside the goods, with the refund of an order's last
 * pieces, if none ever left. Once an order.
 * @param order with the refund's own pieces not yet among the decided (`refundedCnt`).
 */
export function freightShare(
  order: Pick<OrderDoc, 'lines' | 'price' | 'freightBack'>,
  { lineNo, n }: Pick<Claim, 'lineNo' | 'n'>,
): Fen {
  const all = order.lines.every(
    (line) =>
      line.shippedCnt === 0 && (line.refundedCnt ?? 0) + (line.lineNo === lineNo ? n : 0) === line.skuCnt,
  );
  const paidBeside = order.price.orderPrice - sum(order.lines.map((line) => line.realPrice));
  return all ? Math.max(0, paidBeside - (order.freightBack ?? 0)) : 0;
}

/** Whether every piece went back for money. */
export const allRefunded = (order: Pick<OrderDoc, 'lines'>): boolean =>
  order.lines.every((line) => line.finishAftersaleSkuCnt === line.skuCnt);

/** Whether nothing is left to leave: shipped, or held back by after-sales that are over. */
export const nothingToShip = (order: Pick<OrderDoc, 'lines'>): boolean =>
  order.lines.every((line) => line.shippedCnt + heldBack(line) >= line.skuCnt);
