import type { ShopDoc } from '../../domain/documents';
import { trafficWeight } from '../../domain/search/weight';
import * as db from '../platform/db';

/** The shops of these ids that are open, by id. One operation. */
export async function openShops(ids: readonly string[]): Promise<Map<string, ShopDoc>> {
  if (ids.length === 0) return new Map();
  const rows = await db.find('shops', { _id: db.cmd.in([...new Set(ids)]), status: 'open' }, { limit: 1000 });
  return new Map(rows.map((shop) => [shop._id, shop]));
}

interface ShopOfGoods {
  name: string;
  weight: number;
  rating: ShopDoc['rating'];
}
/** Shops that were looked at, by id; null where one is not open. */
export type OpenShops = ReadonlyMap<string, ShopOfGoods | null>;

/** What goods need of their shop to be ranked and shown. One operation. */
export async function openShopWeights(ids: readonly string[]): Promise<OpenShops> {
  const rows = await looked(ids, ['name', 'status', 'trafficWeight', 'rating']);
  return new Map(
    rows.map((shop) => [
      shop._id,
      shop.status === 'open' ? { name: shop.name, weight: trafficWeight(shop), rating: shop.rating } : null,
    ]),
  );
}

/** Which of the shops are open. One operation, none where none is asked for. */
export async function openShopIds(ids: readonly string[]): Promise<Set<string>> {
  const rows = await looked(ids, ['status']);
  return new Set(rows.filter((shop) => shop.status === 'open').map((shop) => shop._id));
}

/** By id alone, which is the cheaper read: closed ones are few and left out by who asks. */
async function looked(ids: readonly string[], only: readonly string[]): Promise<ShopDoc[]> {
  if (ids.length === 0) return [];
  return db.find('shops', { _id: db.cmd.in([...new Set(ids)]) }, { limit: 1000, only });
}
