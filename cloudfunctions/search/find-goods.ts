import type { SearchGoodsDoc, ShopDoc } from '../../domain/documents';
import { type GoodsQuery, goodsMatch, tokens, weighed } from '../../domain/search/goods';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';
import { openShopWeights } from './open-shops';

type Wanted = Pick<
  ParsedInputOf<SearchContract, 'products'>,
  'shopId' | 'categoryId' | 'category' | 'shipsFrom' | 'fromFen' | 'toFen' | 'sort'
>;
type Entry = Omit<SearchGoodsDoc, 'grams'>;
export interface Candidate extends Entry {
  match: 1 | 2 | 3;
  /** Merit under the shop's weight. */
  weight: number;
  shopName: string;
  shopRating: ShopDoc['rating'];
}
export interface Window {
  /** In the order asked for. */
  candidates: Candidate[];
  /** Entries that were read, before the exact check and the look at their shops. */
  read: number;
  /** The rank of the last entry that was read, or null where no more follow. */
  next: string | null;
}

/** Candidates that are ranked anew, as the store's own order knows nothing of the shop's weight: a page and a half. */
const best = 30;
/** Where fewer of them have the words in their title than a page shows, so many are ranked, so that titles come first. */
const wide = 120;
const titlesWanted = 20;
/** Matches that another sort looks at: the best so many. */
export const sortable = 1000;

const fields = [
  'shopId',
  'title',
  'details',
  'rank',
  'category',
  'shipsFrom',
  'minPrice',
  'soldCount',
  'goodPercent',
  'createdAt',
] as const;

/** Everything the index is asked for: the words' grams and the filters' tokens. The store reads the rarest's range. */
export function asked(q: GoodsQuery, wanted: Wanted): string[] {
  return [
    ...q.grams,
    ...(wanted.shopId ? [tokens.shop(wanted.shopId)] : []),
    ...(wanted.categoryId ? [tokens.shopCategory(wanted.categoryId)] : []),
    ...(wanted.category ? [tokens.category(wanted.category)] : []),
    // A place as it is shown, 福建 武夷山, or a part of it: the index holds each of its words.
    ...(wanted.shipsFrom ?? '').split(/\s+/).filter(Boolean).map(tokens.from),
  ];
}

/**
 * The next candidates below a rank, checked exactly, of open shops, in the order asked for. Two operations, four where the
 * first ones leave the order open.
 */
export async function goodsWindow(q: GoodsQuery, wanted: Wanted, below: string | null): Promise<Window> {
  const first = await goodsBelow(q, wanted, below, wanted.sort === 'best' ? best : sortable);
  const titles = first.candidates.filter((c) => c.match > 1).length;
  if (wanted.sort !== 'best' || first.next === null || titles >= titlesWanted) return first;
  const more = await goodsBelow(q, wanted, first.next, wide - best);
  const candidates = [...first.candidates, ...more.candidates].sort(orders.best);
  return { candidates, read: first.read + more.read, next: more.next };
}

function filtersOf(q: GoodsQuery, wanted: Wanted, below: string | null) {
  return [
    ...asked(q, wanted).map((gram) => ({ grams: gram })),
    ...(below ? [{ rank: db.cmd.lt(below) }] : []),
    ...(wanted.fromFen === undefined ? [] : [{ minPrice: db.cmd.gte(wanted.fromFen) }]),
    ...(wanted.toFen === undefined ? [] : [{ minPrice: db.cmd.lte(wanted.toFen) }]),
  ];
}

/** The next `size` entries below a rank. Two operations. */
export async function goodsBelow(
  q: GoodsQuery,
  wanted: Wanted,
  below: string | null,
  size: number,
): Promise<Window> {
  const rows: Entry[] = await db.find('search_goods', db.cmd.and(filtersOf(q, wanted, below)), {
    sort: ['-rank'],
    limit: size,
    only: fields,
  });
  const shops = await openShopWeights(rows.map((row) => row.shopId));
  const candidates = rows.flatMap((row) => {
    const shop = shops.get(row.shopId);
    const match = shop ? goodsMatch(q, row) : null;
    return shop && match
      ? [
          {
            ...row,
            match,
            weight: weighed(row.rank, shop.weight),
            shopName: shop.name,
            shopRating: shop.rating,
          },
        ]
      : [];
  });
  const next = rows.length === size ? (rows.at(-1)?.rank ?? null) : null;
  return { candidates: candidates.sort(orders[wanted.sort]), read: rows.length, next };
}

const byRank = (a: Candidate, b: Candidate): number => (a.rank < b.rank ? 1 : -1);

const orders: Record<Wanted['sort'], (a: Candidate, b: Candidate) => number> = {
  best: (a, b) => b.match - a.match || b.weight - a.weight || byRank(a, b),
  sales: (a, b) => b.soldCount - a.soldCount || byRank(a, b),
  cheap: (a, b) => a.minPrice - b.minPrice || byRank(a, b),
  dear: (a, b) => b.minPrice - a.minPrice || byRank(a, b),
  new: (a, b) => b.createdAt - a.createdAt || byRank(a, b),
  rating: (a, b) => (b.goodPercent ?? -1) - (a.goodPercent ?? -1) || byRank(a, b),
};
