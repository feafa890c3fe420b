import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import type { OrdersContract } from './contract';
import { notThere, orderOfShop, ownOrder } from './own';
import { tracksOf } from './track';
import { detail } from './views';

export async function get(input: ParsedInputOf<OrdersContract, 'get'>, call: Call) {
  const order = await ownOrder(input.orderId, call);
  return order ? ok(detail(order, await tracksOf(order))) : notThere();
}

export async function shopOrder(input: ParsedInputOf<OrdersContract, 'shopOrder'>, _call: Call) {
  const order = await orderOfShop(input.orderId, input.shopId);
  return order ? ok(detail(order, await tracksOf(order))) : notThere();
}
