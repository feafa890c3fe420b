import type { RatingCategoryDoc, RatingScores } from '../../domain/documents';
import { allShops, categoryFrom, together } from '../../domain/rating/category';
import type { Day } from '../../domain/units';
import * as db from '../platform/db';
import type { Closing } from './close-shop';

const page = 1000;

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
  const scores: RatingScores[] = [];
  for (let last = ''; ; ) {
    const shops = await db.find(
      'shops',
      { mainCategoryId: id, _id: db.cmd.gt(last) },
      { sort: ['_id'], limit: page, only: ['rating', 'status'] },
    );
    for (const { rating, status } of shops) {
      if (status === 'open' && rating && rating.samples >= formula.minSamples) scores.push(rating);
    }
    if (shops.length < page) break;
    last = shops.at(-1)!._id;
  }
  if (scores.length > 0) await db.put('rating_categories', categoryFrom(id, day, scores));
  return id;
}

/** How all shops stand, for those whose own category is too small to compare with. One operation a thousand categories. */
async function wholeStreet(day: Day): Promise<null> {
  const all: RatingCategoryDoc[] = [];
  for (let last = ''; ; ) {
    const some = await db.find('rating_categories', { _id: db.cmd.gt(last) }, { sort: ['_id'], limit: page });
    all.push(...some.filter(({ _id }) => _id !== allShops));
    if (some.length < page) break;
    last = some.at(-1)!._id;
  }
  if (all.length > 0) await db.put('rating_categories', together(all, day));
  return null;
}
