import type { CatalogueImportDoc } from '../../domain/documents';
import type { ComingProduct, ShopNames } from '../../domain/product/table/coming';
import { headed } from '../../domain/product/table/head';
import { readTable } from '../../domain/product/table/read';
import { fromStore, parseWide, storeProducts } from '../../domain/product/table/store-product';
import { decoded, readCsv } from './csv';
import { type FileRefused, refused } from './refused';
import { type CellsRead, readXlsx } from './xlsx';

export type FileRead =
  | { ok: true; kind: CatalogueImportDoc['kind']; products: ComingProduct[]; unknown: string[] }
  | FileRefused;

/** What a file is, by its bytes alone, and the products that it says. */
export async function readFile(file: Buffer, names: ShopNames): Promise<FileRead> {
  if (file.length === 0) return refused('file NO_BYTES');
  const first = file.toString('hex', 0, 4);
  if (first.startsWith('504b')) return tableOf('xlsx', await readXlsx(file), names);
  // The old Excel format, and a new one with a password.
  if (first === 'd0cf11e0') return refused('file OLD_EXCEL');
  if (file.includes(0)) return refused('file OTHER_KIND');
  const text = decoded(file);
  if (text === null) return refused('file LETTERS');
  if (/^\uFEFF?\s*[[{]/.test(text)) return readJson(text, names);
  return tableOf('csv', readCsv(text), names);
}

function tableOf(kind: 'csv' | 'xlsx', read: CellsRead, names: ShopNames): FileRead {
  if (!read.ok) return read;
  const table = headed(read.cells);
  if (!table.ok) return refused(`file ${table.why}`, { head: table.head });
  return { ok: true, kind, products: readTable(table.rows, names), unknown: table.unknown.slice(0, 20) };
}

function readJson(text: string, names: ShopNames): FileRead {
  try {
    const products = storeProducts(parseWide(text.replace('\uFEFF', '')));
    if (!products) return refused('file NO_PRODUCTS');
    const read = products.map((product, i) => fromStore(product, i + 1, names));
    return { ok: true, kind: 'json', products: read, unknown: [] };
  } catch {
    return refused('file NO_JSON');
  }
}
