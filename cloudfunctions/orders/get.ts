import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { shopService } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { OrdersContract } from './contract';
import { notThere, orderOfShop, ownOrder } from './own';
import { tracksOf } from './track';
import { detail } from './views';

export async function get(input: ParsedInputOf<OrdersContract, 'get'>, call: Call) {
  const order = await ownOrder(input.orderId, call);
  if (!order) return notThere();
  const [tracks, shop] = await Promise.all([tracksOf(order), db.get('shops', order.shopId)]);
  const service = shop ? shopService(shop) : { mode: 'none' as const, hours: '' };
  return ok({ ...detail(order, tracks), service });
}

export async function shopOrder(input: ParsedInputOf<OrdersContract, 'shopOrder'>, _call: Call) {
  const order = await orderOfShop(input.orderId, input.shopId);
  if (!order) return notThere();
  const { source } = order;
  const cameBy = source ? { ...source, shared: source.sharer !== '' } : null;
  return ok({ ...detail(order, await tracksOf(order)), cameBy });
}
