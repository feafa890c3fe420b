import { tabs } from '../../domain/order';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import type { OrdersContract } from './contract';
import { orderPage } from './pages';
import { summary, summaryFields } from './views';

/** One operation. */
export async function list(input: ParsedInputOf<OrdersContract, 'list'>, call: Call) {
  const statuses = input.tab === 'all' ? null : tabs[input.tab];
  const { page, nextCursor } = await orderPage({ openid: call.openid }, statuses, input, summaryFields);
  return ok({ orders: page.map(summary), nextCursor });
}
