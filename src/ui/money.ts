import type { Fen } from '../../domain/units';

/** An amount as it is set in type: sign, whole yuan big, the rest small. `rest` is empty for full yuan. */
export interface MoneyParts {
  /** `-¥` before what is taken off. */
  sign: '¥' | '-¥';
  whole: string;
  rest: string;
  /** Point and both digits, always. */
  cents: string;
}

/**
 * Splits integer fen for display: 129900 → {sign: '¥', whole: '1,299', rest: '', cents: '.00'},
 * -1990 → {sign: '-¥', whole: '19', rest: '.9', cents: '.90'}.
 */
export function moneyParts(fen: Fen): MoneyParts {
  const abs = Math.abs(Math.trunc(fen));
  const yuan = String(Math.floor(abs / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const cents = `.${String(abs % 100).padStart(2, '0')}`;
  return { sign: fen < 0 ? '-¥' : '¥', whole: yuan, rest: cents.replace(/\.?0+$/, ''), cents };
}

/** The amount as one text, for names and lines of prose: `¥19.90`. */
export function moneyText(fen: Fen): string {
  const { sign, whole, cents } = moneyParts(fen);
  return `${sign}${whole}${cents}`;
}
