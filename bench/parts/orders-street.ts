import path from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import { openClock } from '../../local/host/clock';
import { type Cloud, openCloud } from '../../local/host/cloud';
import { declaredSettings } from '../../local/host/declared';
import { readFunctions } from '../../local/host/function-folder';
import { openStore } from '../../local/store';
import { member, product, shop, stock } from '../../test/orders/goods';

const products = Array.from({ length: 16 }, (_, i) => `tea-${i}`);
const sizes = ['50', '100', '250', '500'];

/** Product and SKU of all that is sold: enough that buyers seldom meet at one. */
export const skus: readonly (readonly [productId: string, skuId: string])[] = products.flatMap((id) =>
  sizes.map((size) => [id, `${id}-${size}`] as const),
);

/** One shop with plenty on the durable store in a folder of its own, and a clock that nobody moves. */
export async function openStreet(dir: string, functions: string): Promise<Cloud> {
  const clock = openClock(dir);
  const store = await openStore({ dir: path.join(dir, 'store'), collections, now: clock.now });
  const put = (name: string, docs: object[]) => store.insert(name, docs as Record<string, unknown>[]);
  await put('shops', [shop('tea')]);
  await put('members', [member('tea', 'ships-tea', 'fulfilment')]);
  const goods = (id: string) => Object.fromEntries(sizes.map((size) => [`${id}-${size}`, 4500]));
  await put(
    'products',
    products.map((id) => product(id, 'tea', goods(id))),
  );
  await put(
    'stocks',
    skus.map(([productId, skuId]) => stock(skuId, productId, 'tea', 1_000_000)),
  );
  const cloud = await openCloud({
    dir,
    clock,
    store,
    functions: readFunctions(functions, declaredSettings({})),
    frontUrl: () => 'http://127.0.0.1:1',
    timers: false,
  });
  await cloud.host.warm();
  return cloud;
}
