import type { OrderDoc, OrderStatus } from '../../domain/documents';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';

/** One page of orders, newest first, of one owner (`openid` or `shopId`) and, if told, in some states. One operation. */
export async function orderPage(
  owner: { openid: string } | { shopId: string },
  statuses: readonly OrderStatus[] | null,
  page: { cursor?: string; limit: number },
  only: readonly string[],
): Promise<{ page: OrderDoc[]; nextCursor: string | null }> {
  const status =
    statuses === null ? {} : { status: statuses.length === 1 ? statuses[0] : db.cmd.in(statuses) };
  return listPage('orders', { ...owner, ...status }, '-createdAt', { ...page, only });
}
