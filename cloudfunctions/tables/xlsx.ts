import readXlsxFile from 'read-excel-file/universal';
import { unzipped } from './zip';

export type Cells = string[][];
/** Rows of cells, or one sentence that says why not. */
export type CellsRead = { ok: true; cells: Cells } | { ok: false; message: string };
const refused = (message: string): CellsRead => ({ ok: false, message });

const words = {
  BROKEN: '文件已损坏，或不是 Excel 文件',
  ENCRYPTED: '文件有密码，请去掉密码再上传',
  TOO_LARGE: '文件解压后太大，请分成几份',
};

/**
 * The cells of the first sheet as texts, numbers as they are written. What can run or reach outside is refused before
 * the file is read: macros, formulas, links to other files, XML with a doctype.
 */
export async function readXlsx(file: Buffer): Promise<CellsRead> {
  const entries = unzipped(file);
  if (typeof entries === 'string') return refused(words[entries]);
  if (!entries.has('xl/workbook.xml')) return refused(words.BROKEN);
  const names = [...entries.keys()];
  if (names.some((name) => /vbaProject|macrosheets|\.bin$|activeX|embeddings/i.test(name)))
    return refused('文件带有宏或内嵌对象，请另存为不带宏的 .xlsx');
  if (names.some((name) => /externalLinks|connections\.xml/i.test(name)))
    return refused('文件链接了别的文件，请断开链接再上传');
  for (const [name, bytes] of entries) {
    const reason = dangerIn(name, bytes);
    if (reason) return refused(reason);
  }
  try {
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
    const sheets = await readXlsxFile(bytes, { trim: false, parseNumber: numberText });
    const [first] = sheets as unknown as { data: unknown[][] }[];
    return { ok: true, cells: (first?.data ?? []).map((row) => row.map(cellText)) };
  } catch {
    return refused(words.BROKEN);
  }
}

function dangerIn(name: string, bytes: Buffer): string | null {
  if (!/\.(xml|rels)$/i.test(name)) return null;
  const text = bytes.toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return words.BROKEN;
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(text))
    return '文件带有宏，请另存为不带宏的 .xlsx';
  if (!/^xl\/worksheets\//i.test(name)) return null;
  const formula = /<(?:\w+:)?f[\s/>]/.exec(text);
  if (!formula) return null;
  const cell = /\br="([A-Z]{1,3}\d{1,7})"[^"]*$/.exec(text.slice(0, formula.index))?.[1];
  return `${cell ? `单元格 ${cell} ` : '有单元格'}是公式，请复制后「粘贴为数值」再上传`;
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
