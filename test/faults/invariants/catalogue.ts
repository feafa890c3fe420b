import type { Street } from '../../aftersales/street';

/**
 * What is on sale has a stock for every SKU, costs what its SKUs cost, and no change of many and no step of
 * an import is left half made.
 */
export async function faults(street: Street): Promise<string[]> {
  const stocks = new Set((await street.all('stocks')).map((stock) => stock._id));
  const found: string[] = [];
  for (const product of await street.all('products')) {
    if (product.status !== 5) continue;
    const without = product.skus.filter((sku) => !stocks.has(sku.skuId));
    if (without.length > 0) found.push(`${product._id} sells ${without.length} SKUs without a stock`);
    const prices = product.skus.map((sku) => sku.salePrice);
    if (Math.min(...prices) !== product.minPrice || Math.max(...prices) !== product.maxPrice)
      found.push(`${product._id} shows ${product.minPrice}–${product.maxPrice}, costs ${prices}`);
  }
  for (const batch of await street.all('catalogue_batches')) {
    if (batch.dueAt !== null) found.push(`${batch._id} is still ${batch.state}`);
  }
  for (const arrangement of await street.all('arrangements')) {
    if (arrangement.waiting.length > 0) found.push(`${arrangement._id} still waits for places`);
  }
  for (const one of await street.all('catalogue_imports')) {
    if (one.dueAt !== null) found.push(`${one._id} is still in a step`);
    const counted = one.made + one.changed + one.same + one.refused;
    if (counted !== one.cursor) found.push(`${one._id} counts ${counted} and is at ${one.cursor}`);
  }
  return found;
}
