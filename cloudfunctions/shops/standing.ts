import { afterSaleStatuses, standingOf } from '../../domain/after-sale';
import { unfinishedOrders } from '../../domain/shop-state';
import type { ShopId } from '../../domain/units';
import * as db from '../platform/db';

const underWay = afterSaleStatuses.filter((status) => ['open', 'refunding'].includes(standingOf(status)));

/** What a closing shop still owes somebody. Two operations. */
export async function openBusiness(shopId: ShopId): Promise<{ orders: number; afterSales: number }> {
  const [orders, afterSales] = await Promise.all([
    db.count('orders', { shopId, status: db.cmd.in([...unfinishedOrders]) }),
    db.count('aftersales', { shopId, status: db.cmd.in(underWay) }),
  ]);
  return { orders, afterSales };
}

/** Longer than any call lives that saw the shop as it was before. */
export const shopGrace = 60_000;
