import type { LineFlaw } from '../../documents';
import { readTime, readWhole, readYuan } from './amounts';
import { type ColumnKey, headOf } from './columns';
import { type ComingSku, flaw } from './coming';
import type { TableRow } from './group';
import { readPairs } from './notation';

const idForm = /^[A-Za-z0-9_-]{1,64}$/;

/** What the cells of one row say of its SKU. */
export function readSku({ line, cells }: TableRow): { sku: ComingSku; flaws: LineFlaw[] } {
  const sku: ComingSku = { line, said: {} };
  const flaws: LineFlaw[] = [];
  const wrong = (key: ColumnKey, why: string, message: string) =>
    flaws.push(flaw(line, headOf(key), why, message));
  const said = <T>(
    key: ColumnKey,
    read: (text: string) => T | null,
    message: string,
  ): T | null | undefined => {
    const text = cells[key];
    if (text === undefined) return undefined;
    if (!text.trim()) return null;
    const value = read(text);
    if (value === null) wrong(key, 'FORM', message);
    return value ?? undefined;
  };
  const skuId = cells.skuId?.trim();
  if (skuId && !idForm.test(skuId)) wrong('skuId', 'FORM', '规格编号不对，请不要改动');
  else if (skuId) sku.skuId = skuId;
  const attrs = said('spec', readPairs, '规格要写成「规格名:规格值」，多个用分号隔开');
  if (attrs) sku.attrs = attrs;
  const price = '金额要写成元，最多两位小数';
  const whole = '要写成不小于 0 的整数';
  const values: ComingSku['said'] = {
    salePrice: said('salePrice', readYuan, price),
    marketPrice: said('marketPrice', readYuan, price),
    stock: said('stock', readWhole, whole),
    weightGram: said('weight', readWhole, whole),
    shipBy: said('presale', readTime, '时间要写成 2026-12-01 18:00'),
    skuCode: said('skuCode', (text) => text.trim(), ''),
    thumb: said('thumb', (text) => text.trim(), ''),
  };
  sku.said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { sku, flaws };
}
