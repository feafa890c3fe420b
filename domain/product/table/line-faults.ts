import type { LineFlaw } from '../../documents';
import type { ProductFault } from '../faults';
import { type ColumnKey, headOf } from './columns';

/** What is only not there yet, so that the product comes in and waits for it. */
const waits = ['MISSING', 'CHECKING', 'LOST', 'OUTSIDE'];

const columns: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^title/, 'title'],
  [/^subTitle/, 'subTitle'],
  [/^headImgs/, 'headImgs'],
  [/^desc/, 'desc'],
  [/^categoryPath/, 'category'],
  [/^shopCategoryIds/, 'shopCategories'],
  [/^attrs/, 'attrs'],
  [/^freightTemplateId/, 'freight'],
  [/^services/, 'shipWithinHours'],
  [/^limitedInfo/, 'limitNum'],
  [/^soldIn\.appid/, 'soldInAppid'],
  [/^soldIn/, 'soldInProductId'],
  [/^skus\.\d+\.salePrice/, 'salePrice'],
  [/^skus\.\d+\.marketPrice/, 'marketPrice'],
  [/^skus\.\d+\.stock$/, 'stock'],
  [/^skus\.\d+\.skuCode/, 'skuCode'],
  [/^skus\.\d+\.weightGram/, 'weight'],
  [/^skus\.\d+\.shipBy/, 'presale'],
  [/^skus\.\d+\.thumb/, 'thumb'],
  [/^skus/, 'spec'],
];

/** The faults of a product at the lines and columns that they come from. */
export function lineFlaws(
  faults: readonly ProductFault[],
  lines: readonly number[],
  lineOf: readonly (number | null)[],
): LineFlaw[] {
  return faults.map(({ field, why, message, details }) => {
    const sku = /^skus\.(\d+)/.exec(field)?.[1];
    const line = (sku !== undefined ? lineOf[Number(sku)] : null) ?? lines[0]!;
    const key = columns.find(([form]) => form.test(field))?.[1];
    const column = key ? headOf(key) : '';
    return {
      line,
      column,
      field,
      why,
      message,
      ...(details ? { details } : {}),
      ...(waits.includes(why) ? { note: true as const } : {}),
    };
  });
}
