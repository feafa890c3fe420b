import { indexProduct } from '../../../domain/search/goods';
import { indexShop } from '../../../domain/search/shops';
import type { Street } from '../../aftersales/street';

/** Every entry of the index says what its source says, no shop or product waits for the index, and no job is left. */
export async function faults(street: Street): Promise<string[]> {
  const shops = await street.all('shops');
  const goods = await street.all('products');
  const shopOf = new Map(shops.map((shop) => [shop._id, shop]));
  const found: string[] = [];
  for (const { _id, searchDue } of [...shops, ...goods]) {
    if (searchDue !== undefined) found.push(`search was never told of ${_id}`);
  }
  for (const { _id, ...entry } of await street.all('search_shops')) {
    const shop = shopOf.get(_id);
    if (!says(shop ? indexShop(shop) : null, { _id, ...entry }))
      found.push(`the entry of ${_id} is outdated`);
  }
  const productOf = new Map(goods.map((product) => [product._id, product]));
  for (const entry of await street.all('search_goods')) {
    const product = productOf.get(entry._id);
    const shop = product && shopOf.get(product.shopId);
    const wanted = product && shop ? indexProduct(product, shop) : null;
    if (!says(wanted, entry)) found.push(`the entry of ${entry._id} is outdated`);
  }
  for (const { _id } of await street.all('search_jobs')) {
    if (_id !== 'pass') found.push(`${_id} is not through`);
  }
  return found;
}

const sorted = (entry: object): string =>
  JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
const says = (wanted: object | null, entry: object): boolean =>
  wanted !== null && sorted(wanted) === sorted(entry);
