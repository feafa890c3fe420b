import type { OrderDoc, OrderStatus } from '../../domain/documents';
import * as db from '../platform/db';
import { fromCursor, pageOf } from '../platform/pages';

/** One page of orders, newest first, of one owner (`openid` or `shopId`) and, if told, in some states. One operation. */
export async function orderPage(
  owner: { openid: string } | { shopId: string },
  statuses: readonly OrderStatus[] | null,
  { cursor, limit }: { cursor?: string; limit: number },
  only: readonly string[],
): Promise<{ page: OrderDoc[]; nextCursor: string | null }> {
  const status =
    statuses === null ? {} : { status: statuses.length === 1 ? statuses[0] : db.cmd.in(statuses) };
  const after = fromCursor(cursor, 2);
  const filter = { ...owner, ...status };
  const rows = await db.find('orders', after ? db.cmd.and([filter, ...older(after)]) : filter, {
    sort: ['-createdAt', '-_id'],
    limit: limit + 1,
    only,
  });
  return pageOf(rows, limit, (last) => [last.createdAt, last._id]);
}

/** Beyond the last row of a page: the range first, which an index can walk, then its ties. */
function older([createdAt, id]: readonly (string | number)[]) {
  return [
    { createdAt: db.cmd.lte(createdAt) },
    db.cmd.or([{ createdAt: db.cmd.lt(createdAt) }, { _id: db.cmd.lt(id) }]),
  ];
}
