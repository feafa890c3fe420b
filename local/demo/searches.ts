import { createHash } from 'node:crypto';
import type { SearchQueryDoc } from '../../domain/documents';
import { queryGrams, queryRank } from '../../domain/search/queries';
import type { Ms } from '../../domain/units';

/** What the street's shoppers searched, and how many of them were led somewhere by it. Each finds a shop or goods. */
export const searches: readonly (readonly [text: string, shoppers: number])[] = [
  ['咖啡豆', 41],
  ['台灯', 37],
  ['岩茶', 33],
  ['茶叶', 29],
  ['猫粮', 24],
  ['四件套', 19],
  ['西北面馆', 16],
  ['陶瓷', 13],
  ['童装', 11],
  ['菜刀', 8],
];

const digest = (text: string, length: number) =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** The street's searches as `search.led` would have kept them. */
export function searchQueries(now: Ms): SearchQueryDoc[] {
  return searches.map(([text, n]) => {
    const _id = digest(text, 32);
    const shoppers = Array.from({ length: n }, (_, i) => digest(`${_id}~street${i}`, 16));
    return { _id, text, shoppers, grams: queryGrams(text), rank: queryRank(n, _id), lastAt: now };
  });
}
