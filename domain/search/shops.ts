import type { SearchShopDoc, ShopDoc } from '../documents';
import { gramsOf, gramsToAsk, padded } from './grams';
import { normalise, wordsOf } from './normalise';
import { isTyped, pinyinGrams, soundsLike } from './pinyin';
import { gramsDespiteTypo, oneTypoAway } from './typo';
import { trafficWeight } from './weight';

/** Exact name, exact category, a part of either, and last what only sounds like it or holds a typo. */
export type ShopTier = 1 | 2 | 3 | 4;

/** Highest first: traffic weight, then 30-day orders; the id makes it unique. */
export const shopRank = (shop: Pick<ShopDoc, '_id' | 'trafficWeight' | 'rating' | 'orders30d'>): string =>
  `${padded(trafficWeight(shop) * 1000, 4)}${padded(shop.orders30d, 9)}~${shop._id}`;

/** A shop as search knows it, or null where it is not to be found. */
export function indexShop(shop: ShopDoc): SearchShopDoc | null {
  if (shop.status !== 'open') return null;
  const name = normalise(shop.name);
  const category = normalise(shop.mainCategoryName);
  const grams = [`n:${name}`, `c:${category}`, ...gramsOf(name), ...gramsOf(category), ...pinyinGrams(name)];
  return {
    _id: shop._id,
    name,
    category,
    shipsFrom: shop.city,
    grams: [...new Set(grams)].sort(),
    rank: shopRank(shop),
  };
}

export interface ShopQuery {
  whole: string;
  words: readonly string[];
}

/** Null where nothing is left to look for. */
export function shopQuery(text: string): ShopQuery | null {
  const words = wordsOf(text);
  const whole = normalise(text);
  return whole === '' ? null : { whole, words };
}

/** The tier of a shop for a query, or null where it does not match. */
export function shopTier(q: ShopQuery, shop: Pick<SearchShopDoc, 'name' | 'category'>): ShopTier | null {
  if (shop.name === q.whole) return 1;
  if (shop.category === q.whole) return 2;
  const holds = (word: string) => shop.name.includes(word) || shop.category.includes(word);
  if (holds(q.whole) || q.words.every(holds)) return 3;
  if (isTyped(q.whole) && soundsLike(q.whole, shop.name)) return 4;
  return oneTypoAway(q.whole, shop.name) ? 4 : null;
}

/** Grams of which an entry of the tier holds all (inner) of at least one set (outer): each set is one index range. */
export function shopRanges(q: ShopQuery, tier: ShopTier): string[][] {
  if (tier === 1) return [[`n:${q.whole}`]];
  if (tier === 2) return [[`c:${q.whole}`]];
  if (tier === 3)
    return q.words.length > 1 ? [gramsToAsk([q.whole]), gramsToAsk(q.words)] : [gramsToAsk([q.whole])];
  const sounds = isTyped(q.whole) ? [[`p:${q.whole.slice(0, 2)}`]] : [];
  return [...sounds, ...gramsDespiteTypo(q.whole)];
}
