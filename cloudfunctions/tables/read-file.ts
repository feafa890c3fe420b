import type { CatalogueImportDoc } from '../../domain/documents';
import type { ComingProduct, ShopNames } from '../../domain/product/table/coming';
import { type HeadRefusal, headed } from '../../domain/product/table/head';
import { readTable } from '../../domain/product/table/read';
import { fromStore, parseWide, storeProducts } from '../../domain/product/table/store-product';
import { decoded, readCsv } from './csv';
import { type CellsRead, readXlsx } from './xlsx';

export type FileRead =
  | { ok: true; kind: CatalogueImportDoc['kind']; products: ComingProduct[]; unknown: string[] }
  | { ok: false; message: string };
const refused = (message: string): FileRead => ({ ok: false, message });

/** What a file is, by its bytes alone, and the products that it says. */
export async function readFile(file: Buffer, names: ShopNames): Promise<FileRead> {
  if (file.length === 0) return refused('文件是空的');
  const first = file.toString('hex', 0, 4);
  if (first.startsWith('504b')) return tableOf('xlsx', await readXlsx(file), names);
  // The old Excel format, and a new one with a password.
  if (first === 'd0cf11e0') return refused('请在 Excel 里另存为不带密码的 .xlsx 或 CSV 再上传');
  if (file.includes(0)) return refused('请上传 CSV、Excel（.xlsx）或微信小店商品 JSON');
  const text = decoded(file);
  if (text === null) return refused('读不出文件里的文字，请存为 UTF-8 再上传');
  if (/^\uFEFF?\s*[[{]/.test(text)) return readJson(text, names);
  return tableOf('csv', readCsv(text), names);
}

const headWords: Record<HeadRefusal, (head: string) => string> = {
  EMPTY: () => '文件里没有商品',
  NO_HEAD: () => '第一行要是表头，至少有「商品标题」或「商品编号」',
  HEAD_TWICE: (head) => `表头「${head}」重复了`,
};

function tableOf(kind: 'csv' | 'xlsx', read: CellsRead, names: ShopNames): FileRead {
  if (!read.ok) return refused(read.message);
  const table = headed(read.cells);
  if (!table.ok) return refused(headWords[table.why](table.head));
  return { ok: true, kind, products: readTable(table.rows, names), unknown: table.unknown.slice(0, 20) };
}

function readJson(text: string, names: ShopNames): FileRead {
  try {
    const products = storeProducts(parseWide(text.replace('\uFEFF', '')));
    if (!products) return refused('JSON 里没有微信小店的商品');
    const read = products.map((product, i) => fromStore(product, i + 1, names));
    return { ok: true, kind: 'json', products: read, unknown: [] };
  } catch {
    return refused('JSON 格式不对');
  }
}
