import { moneyText } from '@/ui/money';
import type { useWords } from '@/words/dictionary';
import type { FreightTemplate } from '../../../domain/documents';
import type { freightWords } from './words';

type Words = ReturnType<typeof useWords<(typeof freightWords)['zh']>>;

/** What a template asks, as one line; empty where it asks nothing. */
export function termsLine({ shippingMethod, valuationType, first, next }: FreightTemplate, t: Words): string {
  if (shippingMethod === 'FREE') return '';
  const line = valuationType === 'PIECE' ? t.pieces : t.kilograms;
  return line(first.amount, moneyText(first.price), next.amount, moneyText(next.price));
}

/** The word that says most about a template. */
export function kindOf(
  { shippingMethod, valuationType, freeFromFen = 0 }: FreightTemplate,
  t: Words,
): string {
  if (shippingMethod === 'FREE') return t.free;
  if (shippingMethod === 'CONDITION_FREE') return t.freeFrom(moneyText(freeFromFen));
  return valuationType === 'PIECE' ? t.byPiece : t.byWeight;
}

/** A province as people say it: 西藏自治区 → 西藏. */
export const shortProvince = (name: string): string =>
  name.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/, '');
