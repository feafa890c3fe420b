import { holdsMoney } from '../../domain/after-sale-share';
import type { MessageCard } from '../../domain/documents';
import type { Openid, ShopId } from '../../domain/units';
import { refuse } from '../platform/call';
import * as db from '../platform/db';
import { orderCard } from './views';

type Card = Exclude<MessageCard, { kind: 'page' }>;

/** The card of a product of this shop; null where there is none on sale. One operation. */
export async function productCardOf(shopId: ShopId, productId: string): Promise<Card | null> {
  const product = await db.get('products', productId);
  if (product?.shopId !== shopId || product.status !== 5) return null;
  const { title, thumb, minPrice } = product;
  return { kind: 'product', productId, title, thumb, minPrice };
}

/** The card of an order that this shopper placed in this shop; null where there is none. One operation. */
export async function orderCardOf(
  shopId: ShopId,
  openid: Openid,
  orderId: string,
  offer?: { lineNo?: number },
): Promise<Card | null> {
  const order = await db.get('orders', orderId);
  if (order?.shopId !== shopId || order.openid !== openid) return null;
  if (!offer) return orderCard(order, 'order');
  const known = offer.lineNo === undefined || order.lines.some((l) => l.lineNo === offer.lineNo);
  return holdsMoney(order) && known ? orderCard(order, 'refundOffer', offer.lineNo) : null;
}

export const noSuch = (what: '商品' | '订单', field: string) => refuse('NOT_FOUND', `没有这个${what}`, field);
