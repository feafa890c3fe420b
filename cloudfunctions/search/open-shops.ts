import type { ShopDoc } from '../../domain/documents';
import { trafficWeight } from '../../domain/search/weight';
import * as db from '../platform/db';

/** The shops of these ids that are open, by id. One operation. */
export async function openShops(ids: readonly string[]): Promise<Map<string, ShopDoc>> {
  if (ids.length === 0) return new Map();
  const rows = await db.find('shops', { _id: db.cmd.in([...new Set(ids)]), status: 'open' }, { limit: 1000 });
  return new Map(rows.map((shop) => [shop._id, shop]));
}

/** What goods need of their shop to be ranked and shown. One operation. */
export async function openShopWeights(
  ids: readonly string[],
): Promise<Map<string, { name: string; weight: number; rating: ShopDoc['rating'] }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.find(
    'shops',
    { _id: db.cmd.in([...new Set(ids)]) },
    { limit: 1000, only: ['name', 'status', 'trafficWeight', 'rating'] },
  );
  const open = rows.filter((shop) => shop.status === 'open');
  return new Map(
    open.map((shop) => [shop._id, { name: shop.name, weight: trafficWeight(shop), rating: shop.rating }]),
  );
}
