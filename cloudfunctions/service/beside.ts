import { holdsMoney } from '../../domain/after-sale-share';
import type { ServiceTalkDoc } from '../../domain/documents';
import * as db from '../platform/db';
import { orderCard } from './views';

const shown = 5;

/** The shopper's latest orders in this shop, beside the talk; addresses and telephones stay out of it. One operation. */
export async function beside({ openid, shopId }: ServiceTalkDoc) {
  const orders = await db.find('orders', { openid, shopId }, { sort: ['-createdAt'], limit: shown });
  return orders.map((order) => ({
    ...orderCard(order, 'order'),
    createdAt: order.createdAt,
    lines: holdsMoney(order)
      ? order.lines.map(({ lineNo, title, skuCnt }) => ({ lineNo, title, n: skuCnt }))
      : [],
  }));
}
