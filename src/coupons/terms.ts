import { moneyParts } from '@/ui/money';
import { dictionary } from '@/words/dictionary';
import type { CouponTerms } from '../../domain/documents';
import type { Fen } from '../../domain/units';

export type Terms = Omit<CouponTerms, 'name' | 'productIds'>;

const yuan = (fen: Fen): string => {
  const { whole, rest } = moneyParts(fen);
  return `¥${whole}${rest}`;
};
/** What is left to pay of a hundred as the Chinese say it: 15 off is 8.5 折. */
const tenths = (offPercent: number): string => String((100 - offPercent) / 10);

const zh = ({ type, fromPieces, fromFen, offFen, offPercent }: Terms): string => {
  const kind = type % 100;
  if (kind === 1) return `满 ${fromPieces} 件 ${tenths(offPercent)} 折`;
  if (kind === 2) return `满 ${yuan(fromFen)} 减 ${yuan(offFen)}`;
  return kind === 3 ? `${tenths(offPercent)} 折` : `立减 ${yuan(offFen)}`;
};
const en = ({ type, fromPieces, fromFen, offFen, offPercent }: Terms): string => {
  const kind = type % 100;
  if (kind === 1) return `${offPercent}% off ${fromPieces} or more`;
  if (kind === 2) return `${yuan(offFen)} off from ${yuan(fromFen)}`;
  return kind === 3 ? `${offPercent}% off` : `${yuan(offFen)} off`;
};

/** What a coupon takes off, in a few words. */
export const termsWords = dictionary({ terms: zh }, { terms: en });
