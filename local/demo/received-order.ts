/** An order that was received before somebody wrote about it: shops that deliver worse were late more often. */
import type { OrderDoc } from '../../domain/documents';
import type { Hundredths, Ms, Openid } from '../../domain/units';
import {
  type Making,
  type PastOrder,
  paid,
  paymentOf,
  placed,
  shipped,
  tracksOf,
  tradeOf,
} from './past-orders';
import { shoppers } from './people';
import type { DemoProduct } from './shape';

const HOUR = 3_600_000;

/** How often something goes wrong in a shop of this score: one in twenty at 4.60, never at 5.00. */
export const mishap = (score: Hundredths): number => ((500 - score) / 40) * 0.05;

export function receivedOrder(
  making: Making,
  product: DemoProduct,
  openid: Openid,
  writtenAt: Ms,
): PastOrder {
  const { shop, r } = making;
  const late = () => r() < mishap(shop.rating.logistics);
  const packing = late() ? 26 + r() * 20 : 4 + r() * 17;
  const travel = late() ? 125 + r() * 60 : 36 + r() * 60;
  const finishedAt = writtenAt - Math.floor((1 + r() * 20) * HOUR);
  const createdAt = finishedAt - Math.floor((packing + travel) * HOUR);
  const { address } = shoppers[making.n % shoppers.length]!;
  const index = shop.products.indexOf(product);
  const gone = shipped(paid(placed(making, { openid, address }, createdAt, [index]), r), r, packing);
  const order: OrderDoc = {
    ...gone,
    status: 100,
    finishedAt: Math.max(finishedAt, (gone.shippedAt ?? createdAt) + HOUR),
    updatedAt: finishedAt,
    dueAt: null,
    confirmType: 1,
  };
  return { order, trade: tradeOf(order), payment: paymentOf(order), tracks: tracksOf(order, making.now) };
}
