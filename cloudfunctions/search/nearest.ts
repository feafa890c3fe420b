import * as db from '../platform/db';

/** Main categories of shops that share most characters with the text. One operation, at most three ranges of 50. */
export async function nearestCategories(folded: string): Promise<string[]> {
  const characters = [...new Set(folded)].slice(0, 3);
  if (characters.length === 0) return [];
  const pages = await Promise.all(
    characters.map((c) =>
      db.find('search_shops', { grams: c }, { sort: ['-rank'], limit: 50, only: ['category'] }),
    ),
  );
  const shared = (category: string) => characters.filter((c) => category.includes(c)).length;
  const names = [...new Set(pages.flat().map((shop) => shop.category))];
  return names.sort((a, b) => shared(b) - shared(a)).slice(0, 5);
}
