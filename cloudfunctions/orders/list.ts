import { type OrderTab, tabs } from '../../domain/order';
import type { Openid } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { OrdersContract } from './contract';
import { orderPage } from './pages';
import { summary, summaryFields } from './views';

/** One operation, four with the counts. */
export async function list(input: ParsedInputOf<OrdersContract, 'list'>, call: Call) {
  const statuses = input.tab === 'all' ? null : tabs[input.tab];
  const [{ page, nextCursor }, counts] = await Promise.all([
    orderPage({ openid: call.openid }, statuses, input, summaryFields),
    input.counts ? countsOf(call.openid) : null,
  ]);
  return ok({ orders: page.map(summary), nextCursor, counts });
}

/** A shopper has few orders that are not done: what is counted is short, whatever they bought before. */
async function countsOf(openid: Openid) {
  const of = (tab: OrderTab) => db.count('orders', { openid, status: db.cmd.in(tabs[tab]) });
  const [unpaid, toShip, shipped] = await Promise.all([of('unpaid'), of('toShip'), of('shipped')]);
  return { unpaid, toShip, shipped };
}
