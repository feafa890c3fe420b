import type { ServiceTalkDoc } from '../../domain/documents';
import * as db from '../platform/db';
import { orderCard } from './views';

const shown = 5;
const paid = [20, 21, 30, 100];

/** The shopper's latest orders in this shop, beside the talk; addresses and telephones stay out of it. One operation. */
export async function beside({ openid, shopId }: ServiceTalkDoc) {
  const orders = await db.find('orders', { openid, shopId }, { sort: ['-createdAt'], limit: shown });
  return orders.map((order) => ({
    ...orderCard(order, 'order'),
    createdAt: order.createdAt,
    lines: paid.includes(order.status)
      ? order.lines.map(({ lineNo, title, skuCnt }) => ({ lineNo, title, n: skuCnt }))
      : [],
  }));
}
