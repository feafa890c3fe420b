import type { ProductDoc, ShopDoc } from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import * as db from '../platform/db';

/**
 * Writes the entry of a product that was just changed and marked, from the documents at hand: one operation where
 * `reindexProduct` takes five. The mark stays, so that the clock sees whether another change came between.
 */
export async function enterProduct(
  product: ProductDoc,
  shop: Pick<ShopDoc, 'name' | 'city' | 'status'>,
): Promise<void> {
  const entry = indexProduct(product, shop);
  if (entry) await db.put('search_goods', entry);
  else await db.remove('search_goods', { _id: product._id });
}
