import type { CartLine } from '@/cart/lines';
import type { Input } from '@/cloud/call';

export type Basket = Input<'orders', 'quote'>['lines'];

/**
 * What is to be ordered: the ticked lines of the cart, or the one SKU that the address of the page names.
 * Comes from the address, so that reloading the page in a browser keeps it.
 */
export function basketFrom(params: Partial<Record<string, string>>, cart: readonly CartLine[]): Basket {
  if (params.from === 'cart') {
    return cart.filter((line) => line.chosen).map(({ productId, skuId, n }) => ({ productId, skuId, n }));
  }
  const { productId, skuId } = params;
  const n = Number(params.n ?? 1);
  if (!productId || !skuId || !Number.isInteger(n) || n < 1 || n > 999) return [];
  return [{ productId, skuId, n }];
}

/** The lines of a basket that the quote has no objection to. */
export function buyable(
  basket: Basket,
  quoted: readonly { skuId: string; problem: string | null }[],
): Basket {
  const fine = new Set(quoted.filter((line) => line.problem === null).map((line) => line.skuId));
  return basket.filter((line) => fine.has(line.skuId));
}
