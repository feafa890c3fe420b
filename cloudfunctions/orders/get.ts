import type { OrderDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { OrdersContract } from './contract';
import { detail } from './views';

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

export async function get(input: ParsedInputOf<OrdersContract, 'get'>, call: Call) {
  const order = await ownOrder(input.orderId, call);
  return order ? ok(detail(order)) : notThere();
}

export async function shopOrder(input: ParsedInputOf<OrdersContract, 'shopOrder'>, _call: Call) {
  const order = await orderOfShop(input.orderId, input.shopId);
  return order ? ok(detail(order)) : notThere();
}
