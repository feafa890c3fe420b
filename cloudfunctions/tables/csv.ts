import { parse, unparse } from 'papaparse';
import { isFormula, neutralised, restored } from '../../domain/spreadsheet-cell';
import { refused } from './refused';
import type { Cells, CellsRead } from './xlsx';

const bom = '\uFEFF';

/** UTF-8, else GB 18030 as Chinese tables are saved on Windows; null for neither. */
export function decoded(file: Buffer): string | null {
  for (const letters of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(letters, { fatal: true }).decode(file);
    } catch {
      // The next kind of letters.
    }
  }
  return null;
}

/** What parts the cells: the sign that the first line has most of. */
function parting(text: string): string {
  const head = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const times = (sign: string) => head.split(sign).length;
  return [',', '\t', ';', '|'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

/** The cells of a CSV file, whatever parts them; a formula refuses the file and says where it is. */
export function readCsv(text: string): CellsRead {
  const { data, errors } = parse<string[]>(text.replace(bom, ''), { delimiter: parting(text) });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return refused('file QUOTES', { row: (broken.row ?? 0) + 1 });
  for (const [i, row] of data.entries()) {
    const at = row.findIndex(isFormula);
    if (at >= 0) return refused('file FORMULA', { row: i + 1, column: at + 1 });
  }
  return { ok: true, cells: data.map((row) => row.map(restored)) };
}

/** A CSV file that spreadsheets open with its letters right, and of which they run nothing. */
export const writeCsv = (cells: Cells): Buffer =>
  Buffer.from(
    bom +
      unparse(
        cells.map((row) => row.map(neutralised)),
        { newline: '\r\n' },
      ),
    'utf8',
  );
