import type { OrderDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import * as db from '../platform/db';

/** An order is there for its own shopper and shop; for anyone else it does not exist. */
export const notThere = (field = 'orderId') => refuse('NOT_FOUND', '订单不存在', field);

/** The caller's own order, or null. One operation. */
export async function ownOrder(orderId: string, { openid }: Call): Promise<OrderDoc | null> {
  const order = await db.get('orders', orderId);
  return order?.openid === openid ? order : null;
}

/** The order of a shop, or null. One operation. */
export async function orderOfShop(orderId: string, shopId: string): Promise<OrderDoc | null> {
  const order = await db.get('orders', orderId);
  return order?.shopId === shopId ? order : null;
}
