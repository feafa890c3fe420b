import type { RatingCategoryDoc } from '../../domain/documents';
import { allShops, leastPeers } from '../../domain/rating/category';

/** What a shop is compared with: its category, or all shops while that is too small; null while even they are too few. */
export async function peersOf(
  categoryId: string,
  read: (id: string) => Promise<RatingCategoryDoc | null>,
): Promise<RatingCategoryDoc | null> {
  for (const id of [categoryId, allShops]) {
    const category = await read(id);
    if (category && category.shops >= leastPeers) return category;
  }
  return null;
}
