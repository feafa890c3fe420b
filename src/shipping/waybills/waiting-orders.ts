import { call, type Outcome, type Output } from '@/cloud/call';
import type { ShopId } from '../../../domain/units';
import type { BoardOrder } from '../../studio/orders/card';

/** Pages of 20 that are looked through at most. */
const most = 50;

/**
 * The orders of a list that wait to be shipped, by id. Asks for the board page by page until all are found or it
 * ends: one call for 20 orders, where asking one by one would be 20.
 */
export async function waitingOrders(
  shopId: ShopId,
  orderIds: readonly string[],
): Promise<Outcome<Map<string, BoardOrder>>> {
  const missing = new Set(orderIds);
  const found = new Map<string, BoardOrder>();
  let cursor: string | null = '';
  for (let page = 0; page < most && missing.size > 0 && cursor !== null; page++) {
    const outcome: Outcome<Output<'orders', 'board'>> = await call('orders', 'board', {
      shopId,
      tab: 'toShip',
      limit: 20,
      ...(cursor ? { cursor } : {}),
    });
    if (!outcome.ok) return outcome;
    for (const order of outcome.data.orders) {
      if (missing.delete(order.orderId)) found.set(order.orderId, order);
    }
    cursor = outcome.data.nextCursor;
  }
  return { ok: true, data: found };
}
