import type { LineFlaw } from '../../documents';
import { readTime, readWhole, readYuan } from './amounts';
import type { ColumnKey } from './columns';
import { type ComingSku, flaw } from './coming';
import type { FlawKind } from './flaw-phrases';
import type { TableRow } from './group';
import { readPairs } from './notation';

const idForm = /^[A-Za-z0-9_-]{1,64}$/;

/** What the cells of one row say of its SKU. */
export function readSku({ line, cells }: TableRow): { sku: ComingSku; flaws: LineFlaw[] } {
  const sku: ComingSku = { line, said: {} };
  const flaws: LineFlaw[] = [];
  const said = <T>(
    key: ColumnKey,
    read: (text: string) => T | null,
    form?: `cell.${ColumnKey} FORM` & FlawKind,
  ): T | null | undefined => {
    const text = cells[key];
    if (text === undefined) return undefined;
    if (!text.trim()) return null;
    const value = read(text);
    if (value === null && form) flaws.push(flaw(line, form));
    return value ?? undefined;
  };
  const skuId = cells.skuId?.trim();
  if (skuId && !idForm.test(skuId)) flaws.push(flaw(line, 'cell.skuId FORM'));
  else if (skuId) sku.skuId = skuId;
  const attrs = said('spec', readPairs, 'cell.spec FORM');
  if (attrs) sku.attrs = attrs;
  const values: ComingSku['said'] = {
    salePrice: said('salePrice', readYuan, 'cell.salePrice FORM'),
    marketPrice: said('marketPrice', readYuan, 'cell.marketPrice FORM'),
    stock: said('stock', readWhole, 'cell.stock FORM'),
    weightGram: said('weight', readWhole, 'cell.weight FORM'),
    shipBy: said('presale', readTime, 'cell.presale FORM'),
    skuCode: said('skuCode', (text) => text.trim()),
    thumb: said('thumb', (text) => text.trim()),
  };
  sku.said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { sku, flaws };
}
