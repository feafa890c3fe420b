import type { HomepageDoc, ShopDoc } from '../../domain/documents';
import type { ShopNames } from '../../domain/product/table/coming';
import * as db from '../platform/db';

/** A shop with the names that a table may say. Two operations. */
export async function shopWithNames(shopId: string): Promise<{ shop: ShopDoc; names: ShopNames } | null> {
  const [shop, homepage] = await Promise.all([db.get('shops', shopId), db.get('homepages', shopId)]);
  return shop ? { shop, names: namesOf(shop, homepage) } : null;
}

const namesOf = (shop: ShopDoc, homepage: HomepageDoc | null): ShopNames => ({
  freightTemplates: shop.freightTemplates.map(({ id, name }) => ({ id, name })),
  shopCategories: homepage?.published.categories ?? [],
});

/** Ids of a shop's own categories, both levels. */
export const categoryIdsOf = ({ shopCategories }: ShopNames): string[] =>
  shopCategories.flatMap((one) => [one.id, ...one.level2.map((two) => two.id)]);
