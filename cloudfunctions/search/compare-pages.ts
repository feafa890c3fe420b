import type { ProductDoc, SearchFindings, ShopDoc } from '../../domain/documents';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import type { ShopId } from '../../domain/units';
import * as db from '../platform/db';
import { compare } from './entries';

const pageSize = 100;

/** One page of a comparison: how many sources it saw, what differed, and where the next begins. */
export interface Compared {
  seen: number;
  findings: SearchFindings['findings'];
  /** null: that was the last page. */
  next: string | null;
}

/** Compares the entries of the next 100 shops. Two operations and one for each that differs. */
export async function compareShops(after: string, repair: boolean): Promise<Compared> {
  const shops = await db.find('shops', from(after), { sort: ['_id'], limit: pageSize });
  const last = shops.length === pageSize ? shops.at(-1)!._id : null;
  const entries = await db.find('search_shops', between(after, last), { sort: ['_id'], limit: 1000 });
  const wanted = shops.flatMap((shop: ShopDoc) => indexShop(shop) ?? []);
  return { seen: shops.length, findings: await compare('search_shops', entries, wanted, repair), next: last };
}

/** Compares the entries of the next 100 products of all shops. Three operations and one for each that differs. */
export async function compareGoods(after: string, repair: boolean): Promise<Compared> {
  const goods = await db.find('products', from(after), { sort: ['_id'], limit: pageSize });
  const last = goods.length === pageSize ? goods.at(-1)!._id : null;
  const entries = await db.find('search_goods', between(after, last), { sort: ['_id'], limit: 1000 });
  const findings = await compare('search_goods', entries, await wantedOf(goods), repair);
  return { seen: goods.length, findings, next: last };
}

/**
 * Brings the next 100 entries of one shop's goods up to date. What has no entry yet was never found under the old name
 * either. Three operations and one for each that differs.
 */
export async function followShop(shopId: ShopId, after: string): Promise<Compared> {
  const filter = { shopId, ...from(after) };
  const entries = await db.find('search_goods', filter, { sort: ['_id'], limit: pageSize });
  const ids = entries.map((entry) => entry._id);
  const goods =
    ids.length === 0 ? [] : await db.find('products', { _id: db.cmd.in(ids) }, { limit: pageSize });
  const findings = await compare('search_goods', entries, await wantedOf(goods), true);
  return { seen: ids.length, findings, next: ids.length === pageSize ? ids.at(-1)! : null };
}

/** The entries that these products should have. One operation. */
async function wantedOf(goods: readonly ProductDoc[]) {
  const shopIds = [...new Set(goods.map((p) => p.shopId))];
  if (shopIds.length === 0) return [];
  const shops = await db.find('shops', { _id: db.cmd.in(shopIds) }, { limit: 1000 });
  const byId = new Map(shops.map((shop) => [shop._id, shop]));
  return goods.flatMap((p) => {
    const shop = byId.get(p.shopId);
    return (shop && indexProduct(p, shop)) ?? [];
  });
}

const from = (after: string) => ({ _id: db.cmd.gt(after) });
const between = (after: string, last: string | null) => ({
  _id: last ? db.cmd.gt(after).and(db.cmd.lte(last)) : db.cmd.gt(after),
});
