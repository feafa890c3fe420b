import type { LinePromotion, OrderLine } from '../documents';
import type { Fen } from '../units';

/** Basis points in a whole: ratios are whole numbers of hundredths of a per cent. */
export const whole = 10_000;

/**
 * The commission on an amount that was paid: rounded down, so that it is never more than paid × ratio. The one place
 * where commission is rounded. A line's is the only amount that is; all else is a sum or a difference of such.
 */
export function commissionOf(paid: Fen, ratio: number): Fen {
  if (!Number.isSafeInteger(paid) || paid < 0) throw new RangeError(`not an amount in fen: ${paid}`);
  if (!Number.isSafeInteger(ratio) || ratio < 0 || ratio > whole) throw new RangeError(`no ratio: ${ratio}`);
  return Number((BigInt(paid) * BigInt(ratio)) / BigInt(whole));
}

/** The same promise for another price of its line. */
export const repriced = (promotion: LinePromotion, realPrice: Fen): LinePromotion => ({
  ...promotion,
  fen: commissionOf(realPrice, promotion.ratio),
});

/**
 * What refunds take of a line's commission: what it is less on what is left than on all that was paid. It depends on
 * how much went back and not on how often, so that any way of going back adds up; all goes back with the last fen.
 * Undecided (null) while an after-sale of the line is open.
 */
export function takenBack(
  line: Pick<OrderLine, 'realPrice' | 'aftersaleFen' | 'onAftersaleSkuCnt'>,
  { ratio, fen }: Pick<LinePromotion, 'ratio' | 'fen'>,
): Fen | null {
  if (line.onAftersaleSkuCnt > 0) return null;
  return fen - Math.min(fen, commissionOf(line.realPrice - (line.aftersaleFen ?? 0), ratio));
}
