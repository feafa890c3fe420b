import { cardFields } from '../platform/cards';
import * as db from '../platform/db';
import { fromCursor, pageOf } from '../platform/pages';

/** Listed: shoppers see and buy it (SPU status 5). */
export const listed = 5;

/** One page of a shop's listed goods in its own order; with a category, those of that category. One operation. */
export async function shopGoods(
  shopId: string,
  { categoryId, cursor, limit }: { categoryId?: string; cursor?: string; limit: number },
) {
  const after = fromCursor(cursor, 1);
  const rows = await db.find(
    'products',
    {
      shopId,
      status: listed,
      ...(categoryId ? { shopCategoryIds: categoryId } : { hiddenOnHome: false }),
      ...(after ? { homeRank: db.cmd.lt(after[0]) } : {}),
    },
    { sort: ['-homeRank'], limit: limit + 1, only: cardFields },
  );
  return pageOf(rows, limit, (last) => [last.homeRank]);
}
