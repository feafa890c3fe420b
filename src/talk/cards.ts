import { call, type Outcome, type Output } from '@/cloud/call';
import type { ShopId } from '../../domain/units';
import type { Card, ShopperSays } from './message';

interface Page {
  rows: Card[];
  nextCursor: string | null;
}

/** Goods on sale in a shop, as cards to send. */
export async function productCards(shopId: ShopId, cursor: string | undefined): Promise<Outcome<Page>> {
  const outcome = await call('catalog', 'list', { shopId, limit: 10, ...(cursor ? { cursor } : {}) });
  if (!outcome.ok) return outcome;
  const { products, nextCursor } = outcome.data;
  const rows = products.map(({ productId, title, thumb, minPrice }) => ({
    kind: 'product' as const,
    productId,
    title,
    thumb,
    minPrice,
  }));
  return { ok: true, data: { rows, nextCursor } };
}

/** The caller's orders in one shop. Orders are listed over all shops: a page may hold none of this one. */
export async function orderCards(shopId: ShopId, cursor: string | undefined): Promise<Outcome<Page>> {
  const outcome = await call('orders', 'list', { limit: 20, ...(cursor ? { cursor } : {}) });
  if (!outcome.ok) return outcome;
  const { orders, nextCursor } = outcome.data;
  const rows = orders.filter((order) => order.shopId === shopId).map(orderCard);
  return rows.length === 0 && nextCursor
    ? orderCards(shopId, nextCursor)
    : { ok: true, data: { rows, nextCursor } };
}

const orderCard = ({ orderId, lines, orderPrice, status }: Output<'orders', 'list'>['orders'][number]) => ({
  kind: 'order' as const,
  orderId,
  title: lines[0]?.title ?? '',
  thumb: lines[0]?.thumbImg ?? '',
  n: lines.reduce((sum, line) => sum + line.skuCnt, 0),
  orderPrice,
  status,
});

/** What is said by sending a card; null for what is not ours to send. */
export function saysOf(card: Card): ShopperSays | null {
  if (card.kind === 'product') return { kind: 'product', productId: card.productId };
  return card.kind === 'order' ? { kind: 'order', orderId: card.orderId } : null;
}
