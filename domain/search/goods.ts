import type { ProductDoc, SearchGoodsDoc, ShopDoc } from '../documents';
import { gramsOf, gramsToAsk, padded } from './grams';
import { normalise, wordsOf } from './normalise';

const listed = 5;

/**
 * A product's own slow merits in bands, so that a sale seldom moves it: doublings of pieces sold, and good reviews.
 * The shop's weight is no part of it; it is applied to the candidates that are read.
 */
export function meritBand(p: Pick<ProductDoc, 'soldCount' | 'reviewCount' | 'goodPercent'>): number {
  const liked = p.reviewCount >= 10 && p.goodPercent !== null ? Math.round((p.goodPercent - 80) / 5) : 0;
  return Math.max(0, Math.floor(2 * Math.log2(1 + p.soldCount)) + liked);
}

/** Words of a filter that stand among the grams; folded texts hold no colon. */
export const tokens = {
  shop: (shopId: string) => `shop:${shopId}`,
  shopCategory: (id: string) => `in:${id}`,
  category: (name: string) => `cat:${normalise(name)}`,
  from: (place: string) => `from:${normalise(place)}`,
} as const;

/**
 * A product as search knows it, or null where it is not listed. What is shown asks the shop itself whether it is open; what
 * is only counted asks the entry.
 */
export function indexProduct(
  p: ProductDoc,
  shop: Pick<ShopDoc, 'name' | 'city' | 'status'>,
): SearchGoodsDoc | null {
  if (p.status !== listed) return null;
  const title = normalise(p.title);
  const values = [...p.categoryPath, ...p.attrs.map((a) => a.value), shop.name];
  const details = [...new Set(values.map(normalise))].filter((d) => d !== '');
  const grams = [
    ...[title, ...details].flatMap(gramsOf),
    tokens.shop(p.shopId),
    ...p.shopCategoryIds.map(tokens.shopCategory),
    ...p.categoryPath.map(tokens.category),
    ...shop.city.split(/\s+/).filter(Boolean).map(tokens.from),
  ];
  return {
    _id: p._id,
    shopId: p.shopId,
    open: shop.status === 'open',
    title,
    details,
    rank: `${padded(meritBand(p), 3)}~${p._id}`,
    category: p.categoryPath.at(-1) ?? '',
    shipsFrom: shop.city,
    minPrice: p.minPrice,
    soldCount: p.soldCount,
    goodPercent: p.goodPercent,
    createdAt: p.createdAt,
    // Last, and by far the longest: a read of the other fields ends before it.
    grams: [...new Set(grams)].sort(),
  };
}

export interface GoodsQuery {
  whole: string;
  words: readonly string[];
  grams: readonly string[];
}

/** Null where nothing is left to look for. */
export function goodsQuery(text: string): GoodsQuery | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : { whole: normalise(text), words, grams: gramsToAsk(words) };
}

/** 3: the title holds the query as typed; 2: the title holds each word; 1: each word stands somewhere; null: no match. */
export function goodsMatch(
  q: GoodsQuery,
  entry: Pick<SearchGoodsDoc, 'title' | 'details'>,
): 1 | 2 | 3 | null {
  if (entry.title.includes(q.whole)) return 3;
  if (q.words.every((w) => entry.title.includes(w))) return 2;
  const fields = [entry.title, ...entry.details];
  return q.words.every((w) => fields.some((f) => f.includes(w))) ? 1 : null;
}

/** The merit within one match, under the weight of its shop. */
export const weighed = (rank: string, weight: number): number => (Number(rank.slice(0, 3)) + 1) * weight;

/**
 * What to look for where nothing was found: the words without the rarest, and which that is; of a single word its halves.
 * `found`: in how many entries each word stands, in the words' order.
 */
export function loosened(
  words: readonly string[],
  found: readonly number[],
): { text: string; without: string | null }[] {
  if (words.length > 1) {
    const least = Math.min(...found);
    const rarest = found.lastIndexOf(least);
    return [{ text: words.filter((_, i) => i !== rarest).join(' '), without: words[rarest] ?? null }];
  }
  const characters = [...(words[0] ?? '')];
  if (characters.length < 3) return [];
  const half = Math.ceil(characters.length / 2);
  const [head, tail] = [characters.slice(0, half).join(''), characters.slice(half).join('')];
  const end = characters.slice(Math.floor(characters.length / 2)).join('');
  return [`${head} ${tail}`, head, end].map((text) => ({ text, without: null }));
}
