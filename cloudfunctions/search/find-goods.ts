import type { SearchGoodsDoc, ShopDoc } from '../../domain/documents';
import { type GoodsQuery, goodsMatch, tokens, weighed } from '../../domain/search/goods';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';
import { type OpenShops, openShopIds, openShopWeights } from './open-shops';

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
/** Entries as the index gives them, in the order of rank. */
export interface Stretch {
  rows: Entry[];
  /** The rank of the last of them, or null where no more follow. */
  next: string | null;
}
export interface Window {
  /** In the order asked for. */
  candidates: Candidate[];
  /** Entries that were looked at, before the exact check and the look at their shops. */
  read: number;
  /** The rank of the last of them, or null where no more follow. */
  next: string | null;
  /** What was read beyond them: nobody looked at it yet. */
  ahead: Stretch;
  /** The shops that were looked at, null where one is not open. */
  shops: OpenShops;
}
/** What is counted, and what filters are told from. */
export type Counted = Pick<Entry, '_id' | 'category' | 'shipsFrom' | 'minPrice'>;

/** Candidates that are ranked anew, as the store's own order knows nothing of the shop's weight: a page and a half. */
const best = 30;
/**
 * Where fewer of them have the words in their title than a page shows, so many are ranked, so that titles come first. A
 * first page reads them at once, since they also tell whether there are more than a hundred.
 */
const wide = 102;
const titlesWanted = 20;
/** Matches that another sort looks at: the best so many. */
export const sortable = 1000;

const fields = [
  'shopId',
  'open',
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
 * The next candidates below a rank, checked exactly, of open shops, in the order asked for. `ahead`: more are read at once,
 * for a count. Two operations, up to four where the first ones leave the order open.
 */
export async function goodsWindow(
  q: GoodsQuery,
  wanted: Wanted,
  below: string | null,
  ahead = false,
): Promise<Window> {
  if (wanted.sort !== 'best') return goodsBelow(q, wanted, below, sortable);
  const read = await entriesBelow(q, wanted, below, ahead ? wide : best);
  const first = await ranked(q, wanted, read, best);
  const titles = first.candidates.filter((c) => c.match > 1).length;
  if (first.next === null || titles >= titlesWanted) return first;
  const more = ahead ? null : await entriesBelow(q, wanted, read.next, wide - best);
  const all = more ? { rows: [...read.rows, ...more.rows], next: more.next } : read;
  return ranked(q, wanted, all, wide, first.shops);
}

function filtersOf(q: GoodsQuery, wanted: Wanted, below: string | null) {
  return [
    ...asked(q, wanted).map((gram) => ({ grams: gram })),
    ...(below ? [{ rank: db.cmd.lt(below) }] : []),
    ...(wanted.fromFen === undefined ? [] : [{ minPrice: db.cmd.gte(wanted.fromFen) }]),
    ...(wanted.toFen === undefined ? [] : [{ minPrice: db.cmd.lte(wanted.toFen) }]),
  ];
}

/** The next entries below a rank, as the index has them. One operation. */
export async function entriesBelow(
  q: GoodsQuery,
  wanted: Wanted,
  below: string | null,
  limit: number,
): Promise<Stretch> {
  const filter = db.cmd.and(filtersOf(q, wanted, below));
  const rows = await db.find('search_goods', filter, { sort: ['-rank'], limit, only: fields });
  return { rows, next: rows.length === limit ? (rows.at(-1)?.rank ?? null) : null };
}

/** The next `size` entries below a rank, in the order asked for. Two operations. */
export async function goodsBelow(
  q: GoodsQuery,
  wanted: Wanted,
  below: string | null,
  size: number,
): Promise<Window> {
  return ranked(q, wanted, await entriesBelow(q, wanted, below, size), size);
}

/** The first `n` of a stretch, checked and in order. One operation for the shops that are not `known`. */
async function ranked(
  q: GoodsQuery,
  wanted: Wanted,
  stretch: Stretch,
  n: number,
  known: OpenShops = new Map(),
): Promise<Window> {
  const rows = stretch.rows.slice(0, n);
  const strangers = rows.map((row) => row.shopId).filter((id) => !known.has(id));
  const shops = new Map([...known, ...(await openShopWeights(strangers))]);
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
  const rest = stretch.rows.slice(n);
  return {
    candidates: candidates.sort(orders[wanted.sort]),
    read: rows.length,
    next: rest.length > 0 ? (rows.at(-1)?.rank ?? null) : stretch.next,
    ahead: { rows: rest, next: stretch.next },
    shops,
  };
}

/**
 * Those of the entries that count: checked exactly, of open shops. Whether a shop is open that is not `known` is told by the
 * entry. One operation for entries of before they told it, else none.
 */
export async function thatCount(q: GoodsQuery, rows: readonly Entry[], known: OpenShops): Promise<Counted[]> {
  const matched = rows.filter((row) => known.get(row.shopId) !== null && goodsMatch(q, row) !== null);
  const unsure = matched.filter((row) => !known.has(row.shopId) && row.open === undefined);
  const open = await openShopIds(unsure.map((row) => row.shopId));
  return matched.filter((row) => known.has(row.shopId) || (row.open ?? open.has(row.shopId)));
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
