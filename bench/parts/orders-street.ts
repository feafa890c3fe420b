import type { Cloud } from '../../local/host/cloud';
import type { Store } from '../../local/store';
import { member, product, shop, stock } from '../../test/orders/goods';
import { openDurableCloud, put } from './durable-cloud';

const products = Array.from({ length: 16 }, (_, i) => `tea-${i}`);
const sizes = ['50', '100', '250', '500'];

/** Product and SKU of all that is sold: enough that buyers seldom meet at one. */
export const skus: readonly (readonly [productId: string, skuId: string])[] = products.flatMap((id) =>
  sizes.map((size) => [id, `${id}-${size}`] as const),
);

/** One shop with plenty on the durable store in a folder of its own. */
export const openStreet = (dir: string, functions: string): Promise<Cloud> =>
  openDurableCloud({ dir, functions, fill });

async function fill(store: Store): Promise<void> {
  await put(store, 'shops', [shop('tea')]);
  await put(store, 'members', [member('tea', 'ships-tea', 'fulfilment')]);
  const goods = (id: string) => Object.fromEntries(sizes.map((size) => [`${id}-${size}`, 4500]));
  const shelf = products.map((id) => product(id, 'tea', goods(id)));
  await put(store, 'products', shelf);
  const pieces = skus.map(([productId, skuId]) => stock(skuId, productId, 'tea', 1_000_000));
  await put(store, 'stocks', pieces);
}
