import type { ShopId } from '../../domain/units';
import * as db from '../platform/db';

/** What a shop must answer itself: an application, or goods that came back. */
export const forShop = ['MERCHANT_PROCESSING', 'MERCHANT_WAIT_RECEIPT'];

/** From so many pieces down a SKU runs out; the studio's stock room says it from there on too. */
const low = 10;
const listed = 5;
const looked = 100;

/** What waits in a shop for somebody. Seven operations. */
export async function waitingIn(shopId: ShopId) {
  const [toShip, unpaid, shipped, afterSales, talks, lowStock] = await Promise.all([
    db.count('orders', { shopId, status: db.cmd.in([20, 21]) }),
    db.count('orders', { shopId, status: 10 }),
    db.count('orders', { shopId, status: 30 }),
    db.count('aftersales', { shopId, status: db.cmd.in(forShop) }),
    db.count('service_talks', { shopId, state: 'queued' }),
    lowStockIn(shopId),
  ]);
  return { toShip, afterSales, talks, lowStock, unpaid, shipped };
}

/** SKUs on sale of which few are left, among the hundred that are lowest. Two operations. */
async function lowStockIn(shopId: ShopId): Promise<number> {
  const few = { shopId, available: db.cmd.lte(low) };
  const stocks = await db.find('stocks', few, { sort: ['available'], limit: looked, only: ['productId'] });
  if (stocks.length === 0) return 0;
  const ids = [...new Set(stocks.map(({ productId }) => productId))];
  const goods = await db.find(
    'products',
    { _id: db.cmd.in(ids), status: listed },
    { limit: looked, only: ['status'] },
  );
  const onSale = new Set(goods.map(({ _id }) => _id));
  return stocks.filter(({ productId }) => onSale.has(productId)).length;
}
