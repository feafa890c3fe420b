import type { LineFlaw, ProductDoc, ShopDoc } from '../../domain/documents';
import { editable, editedContent } from '../../domain/product/content';
import { productFaults } from '../../domain/product/faults';
import { type ComingProduct, flaw, type ShopNames } from '../../domain/product/table/coming';
import { lineFlaws } from '../../domain/product/table/line-faults';
import { type Merged, merged } from '../../domain/product/table/merge';
import { identified } from '../catalog/begin';
import { outsideFaults } from '../catalog/pictures';
import { faultContext } from '../catalog/write';
import type { Call } from '../platform/call';
import { categoryIdsOf } from './names';

/** What a new product has where a file says nothing. */
export const usualOf = (shop: ShopDoc, names: ShopNames) => ({
  freightTemplateId: shop.freightTemplates[0]?.id ?? '',
  categoryIds: categoryIdsOf(names),
});

export const cannotEdit = (line: number): LineFlaw => flaw(line, 'line WRONG_STATE');

/**
 * What the rules of goods would find in a product as the shop stands now; pictures are looked at when it comes in.
 * No operation.
 */
export function expectedFlaws(
  product: ComingProduct,
  before: ProductDoc | null,
  { shop, names }: { shop: ShopDoc; names: ShopNames },
  call: Call,
): LineFlaw[] {
  if (product.flaws.some((found) => !found.note)) return [];
  if (before && !editable.includes(before.status)) return [cannotEdit(product.lines[0]!)];
  const after: Merged = merged(product, before ? editedContent(before) : null, usualOf(shop, names));
  if (after.flaws.length > 0) return after.flaws;
  const content = identified('preview', after.content, before);
  const faults = [...productFaults(content, faultContext(shop, call)), ...outsideFaults(content, before)];
  return lineFlaws(faults, product.lines, after.lineOf);
}
