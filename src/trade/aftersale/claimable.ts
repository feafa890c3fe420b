import type { Input, Output } from '@/cloud/call';

type Order = Output<'orders', 'get'>;
export type Line = Order['lines'][number];
export type AfterSaleType = Input<'aftersales', 'apply'>['type'];
export type AfterSaleReason = Input<'aftersales', 'apply'>['reason'];

/** Pieces of a line that no after-sale has taken or asks for. */
export const piecesLeft = (line: Line): number =>
  line.skuCnt - line.onAftersaleSkuCnt - line.finishAftersaleSkuCnt;

/** Whether pieces of a line can be asked back: paid, not yet settled with the shop, and some are left. */
export function claimable(order: Pick<Order, 'status' | 'settleAt'>, line: Line, now: number): boolean {
  const paid = order.status === 20 || order.status === 21 || order.status === 30 || order.status === 100;
  const settled = order.status === 100 && order.settleAt !== null && order.settleAt <= now;
  return paid && !settled && piecesLeft(line) > 0;
}

/** What can be asked for: nothing can be sent back or exchanged that never left the shop. */
export const typesFor = (line: Line): readonly AfterSaleType[] =>
  line.shippedCnt > 0 ? ['REFUND', 'RETURN', 'EXCHANGE'] : ['REFUND'];

/** How many pieces can be asked back that way. */
export const mostOf = (line: Line, type: AfterSaleType): number =>
  type === 'REFUND' ? piecesLeft(line) : Math.max(1, Math.min(piecesLeft(line), line.shippedCnt));

const faults = [
  'NOT_MATCH_PRODUCT_DESC',
  'QUALITY_ISSUE',
  'SEND_WRONG_GOODS',
  'THREE_NO_PRODUCT',
  'FAKE_PRODUCT',
] as const;

/** Reasons that make sense for what is asked, the likely ones first. */
export function reasonsFor(line: Line, type: AfterSaleType): readonly AfterSaleReason[] {
  if (line.shippedCnt === 0) {
    return ['NO_LONGER_WANT', 'INCORRECT_SELECTION', 'NOT_DELIVERED_TOO_LONG', 'OTHERS'];
  }
  if (type === 'REFUND') {
    return [
      'NO_EXPRESS_INFO',
      'NOT_DELIVERED_TOO_LONG',
      'REJECT_RECEIVE_PACKAGE',
      'EMPTY_PACKAGE',
      ...faults,
      'OTHERS',
    ];
  }
  return ['NO_LONGER_WANT', 'INCORRECT_SELECTION', ...faults, 'OTHERS'];
}

/**
 * About what comes back for so many pieces: their share of what was paid for the line, in fen. The function decides
 * to the fen and tells when the application is made.
 */
export const aboutBack = (line: Line, n: number): number => Math.floor((line.realPrice * n) / line.skuCnt);
