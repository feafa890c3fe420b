import type { ProductDoc, ShopDoc } from '../../domain/documents';
import type { ProductFault } from '../../domain/product/faults';
import type { SkuId } from '../../domain/units';
import { type Call, refuse } from '../platform/call';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { searchMark } from '../search/reindex';

/** Ids of goods and SKUs are derived, so that a repeat makes no second one. */
export const productIdOf = (shopId: string, by: string, requestId: string): string =>
  `p${digest(19, shopId, by, requestId)}`;
export const skuIdOf =
  (productId: string) =>
  (spec: string, n: number): SkuId =>
    `k${digest(19, productId, spec, String(n))}`;

/** Nested values are set whole: the SDK would merge an object field by field. */
export const whole = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      value === undefined
        ? db.cmd.remove()
        : typeof value === 'object' && value !== null
          ? db.cmd.set(value)
          : value,
    ]),
  );

/**
 * Write: update. Changes a product as it was seen, marked for search; the product as it is afterwards, or null where
 * somebody changed it meanwhile. One operation.
 */
export async function changeProduct(
  seen: ProductDoc,
  fields: Partial<ProductDoc>,
  request: string,
  { now }: Pick<Call, 'now'>,
): Promise<ProductDoc | null> {
  const version = (seen.version ?? 0) + 1;
  const changes = { ...fields, version, lastRequest: request, updatedAt: now, ...searchMark(now) };
  const filter = { _id: seen._id, shopId: seen.shopId, version: db.atVersion(version - 1) };
  if ((await db.update('products', filter, whole(changes))) === 0) return null;
  return { ...seen, ...changes };
}

export const changedMeanwhile = () =>
  refuse('CHANGED_MEANWHILE', '商品已被他人修改，请刷新后再试', 'version');
export const noProduct = () => refuse('NOT_FOUND', '没有这件商品', 'productId');

/** The refusal of a content that cannot be listed: the first fault at its field, all of them in the details. */
export const invalid = (faults: readonly ProductFault[]) =>
  refuse('INVALID', faults[0]!.message, `content.${faults[0]!.field}`, { faults: faults.slice(0, 50) });

export const faultContext = (shop: Pick<ShopDoc, 'freightTemplates'>, { now, rules }: Call) => ({
  now,
  rules,
  freightTemplates: shop.freightTemplates.map((template) => template.id),
});
