import type { RatingFactDoc, ReviewDoc } from '../../domain/documents';
import { type Street, ship, shopId } from '../aftersales/street';
import { green, payFor, placed } from '../orders/basket';

export const five = { productScore: 5, logisticsScore: 5, serviceScore: 5 };

/** An order of green tea that its buyer has received. */
export async function received(street: Street, openid = 'buyer'): Promise<string> {
  const [orderId = ''] = await placed(street, [green()], openid);
  await payFor(street, [orderId], 'SUCCESS', openid);
  await street.calledBack();
  await ship(street, orderId);
  await street.orders('confirm', { orderId }, { openid });
  return orderId;
}

/** A review of a received order; answers its id. */
export async function reviewedOrder(street: Street, openid = 'buyer', text = '汤色清亮'): Promise<string> {
  const orderId = await received(street, openid);
  const input = { orderId, lineNo: 1, ...five, text };
  return (await street.done('reviews', 'write', input, { openid })).reviewId;
}

export const review = (street: Street, id: string): Promise<ReviewDoc> => street.read('reviews', id);

/** What the rating was told of a review. */
export const factsAbout = async (street: Street, id: string): Promise<RatingFactDoc[]> =>
  (await street.all('rating_facts')).filter(({ about }) => about === `review~${id}`);

/** Ratings of the shop by the live counters: samples and what they are worth in all. */
export async function liveOf(
  street: Street,
  metric: keyof import('../../domain/documents').RatingRowDoc['live'],
) {
  const rows = (await street.all('rating_rows')).filter((row) => row.shopId === shopId);
  const sum = (of: 'n' | 's') => rows.reduce((all, row) => all + (row.live[metric]?.[of] ?? 0), 0);
  return { n: sum('n'), s: sum('s') };
}
