import { neutralised } from '../../domain/spreadsheet-cell';
import type { Fen } from '../../domain/units';

/** A cell: words, a whole number, or an amount, which a spreadsheet gets in yuan. */
export type Cell = string | number | { fen: Fen };

/**
 * A table for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8. Words that a spreadsheet would take for
 * a formula are told to be text; numbers and amounts stay numbers.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`;

const written = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? quoted(neutralised(cell)) : yuan(cell.fen);
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** 1990 → 19.90, from the whole fen: no amount passes through a fraction. */
const yuan = (fen: Fen): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
