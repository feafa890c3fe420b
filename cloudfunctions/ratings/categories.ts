import { allShops, categoryFrom, together } from '../../domain/rating/category';
import type { Day } from '../../domain/units';
import * as db from '../platform/db';
import { everyOne } from '../platform/lists';
import type { Closing } from './closing';

/**
 * Says how the shops of the next categories stand: their mean scores and percentiles. `after`: the last category that
 * is done. Answers where to go on, or null. One operation a thousand shops and one a category.
 */
export async function categoryPage(
  after: string,
  { day, formula }: Pick<Closing, 'day' | 'formula'>,
): Promise<string | null> {
  const [first] = await db.find(
    'shops',
    { mainCategoryId: db.cmd.gt(after) },
    { sort: ['mainCategoryId', '_id'], limit: 1, only: ['mainCategoryId'] },
  );
  if (!first) return wholeStreet(day);
  const id = first.mainCategoryId;
  const shops = await everyOne('shops', { mainCategoryId: id }, ['rating', 'status']);
  const scores = shops.flatMap(({ rating, status }) =>
    status === 'open' && rating && rating.samples >= formula.minSamples ? [rating] : [],
  );
  if (scores.length > 0) await db.put('rating_categories', categoryFrom(id, day, scores));
  return id;
}

/** How all shops stand, for those whose own category is too small to compare with. One operation a thousand categories. */
async function wholeStreet(day: Day): Promise<null> {
  const all = (await everyOne('rating_categories', {})).filter(({ _id }) => _id !== allShops);
  if (all.length > 0) await db.put('rating_categories', together(all, day));
  return null;
}
