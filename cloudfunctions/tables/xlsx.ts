import readXlsxFile from 'read-excel-file/universal';
import { type FileRefused, refused } from './refused';
import { unzipped } from './zip';

export type Cells = string[][];
/** Rows of cells, or why not. */
export type CellsRead = { ok: true; cells: Cells } | FileRefused;

/**
 * The cells of the first sheet as texts, numbers as they are written. What can run or reach outside is refused before
 * the file is read: macros, formulas, links to other files, XML with a doctype.
 */
export async function readXlsx(file: Buffer): Promise<CellsRead> {
  const entries = unzipped(file);
  if (typeof entries === 'string') return refused(`file ${entries}`);
  if (!entries.has('xl/workbook.xml')) return refused('file BROKEN');
  const names = [...entries.keys()];
  if (names.some((name) => /vbaProject|macrosheets|\.bin$|activeX|embeddings/i.test(name)))
    return refused('file MACROS');
  if (names.some((name) => /externalLinks|connections\.xml/i.test(name))) return refused('file LINKS');
  for (const [name, bytes] of entries) {
    const danger = dangerIn(name, bytes);
    if (danger) return danger;
  }
  try {
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
    const sheets = await readXlsxFile(bytes, { trim: false, parseNumber: numberText });
    const [first] = sheets as unknown as { data: unknown[][] }[];
    return { ok: true, cells: (first?.data ?? []).map((row) => row.map(cellText)) };
  } catch {
    return refused('file BROKEN');
  }
}

function dangerIn(name: string, bytes: Buffer): FileRefused | null {
  if (!/\.(xml|rels)$/i.test(name)) return null;
  const text = bytes.toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refused('file BROKEN');
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) return refused('file MACROS');
  if (!/^xl\/worksheets\//i.test(name)) return null;
  const formula = /<(?:\w+:)?f[\s/>]/.exec(text);
  if (!formula) return null;
  const cell = /\br="([A-Z]{1,3}\d{1,7})"[^"]*$/.exec(text.slice(0, formula.index))?.[1];
  return cell ? refused('file FORMULA_AT', { cell }) : refused('file FORMULA_SOMEWHERE');
}

/** The shortest text of the number that the file holds: `19.899999999999999` is 19.9. Long ones stay as written. */
function numberText(written: string): string {
  return /^-?\d*\.\d+(e[+-]?\d+)?$/i.test(written) ? String(Number(written)) : written;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  // A spreadsheet's moment has no zone: what it shows is what is meant.
  if (value instanceof Date) return value.toISOString().replace('T', ' ').slice(0, 19);
  return String(value);
}
