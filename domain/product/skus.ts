import type { DraftSku, SkuAttr } from '../documents';
import type { SkuId } from '../units';

/** A SKU as it comes in: one that is new has no id yet. */
export type IncomingSku = Omit<DraftSku, 'skuId'> & { skuId?: SkuId };

/** What tells a SKU from the others of its product: the values of its specification, whatever their order. */
export const specOf = (attrs: readonly SkuAttr[]): string =>
  JSON.stringify(attrs.map(({ key, value }) => [key, value]).sort());

/**
 * Gives each SKU its id: the one it names if the product has it, else one derived from its specification, so that a
 * repeat gives the same. An id that another SKU of the product bears, or bore, is not given again.
 * @param known ids the product has, live or drafted
 */
export function withSkuIds(
  skus: readonly IncomingSku[],
  known: ReadonlySet<SkuId>,
  idOf: (spec: string, n: number) => SkuId,
): DraftSku[] {
  const taken = new Set(skus.flatMap((sku) => (sku.skuId && known.has(sku.skuId) ? [sku.skuId] : [])));
  const given = new Set<SkuId>();
  return skus.map((sku) => {
    if (sku.skuId && known.has(sku.skuId) && !given.has(sku.skuId)) {
      given.add(sku.skuId);
      return { ...sku, skuId: sku.skuId };
    }
    let n = 0;
    let skuId = idOf(specOf(sku.attrs), n);
    while (given.has(skuId) || taken.has(skuId) || known.has(skuId)) skuId = idOf(specOf(sku.attrs), ++n);
    given.add(skuId);
    return { ...sku, skuId };
  });
}
