import type { ShopId } from '../../../domain/units';

/** The first of the wanted shops that the caller works for; else the first they work for; else none. */
export function pickShop(
  shops: readonly { shopId: ShopId }[],
  wanted: readonly (ShopId | null | undefined)[],
): ShopId | null {
  const known = wanted.find((id) => shops.some((shop) => shop.shopId === id));
  return known ?? shops[0]?.shopId ?? null;
}
