import type { SearchShopDoc } from '../../domain/documents';
import { type ShopQuery, type ShopTier, shopRanges, shopTier } from '../../domain/search/shops';
import * as db from '../platform/db';

export interface FoundShop {
  _id: string;
  tier: ShopTier;
  rank: string;
}
type Entry = Pick<SearchShopDoc, '_id' | 'name' | 'category' | 'rank'>;

const fields = ['name', 'category', 'rank'] as const;
const atOnce = 100;
/** What only sounds like the query or holds a typo: so many entries of a range are looked at. */
const nearest = 200;

/** Entries that hold all grams, highest rank first. One operation, one range of the rarest gram. */
function range(grams: readonly string[], below: string | null, limit: number): Promise<Entry[]> {
  const filters = [...grams.map((gram) => ({ grams: gram })), ...(below ? [{ rank: db.cmd.lt(below) }] : [])];
  return db.find('search_shops', db.cmd.and(filters), { sort: ['-rank'], limit, only: fields });
}

/** The next shops of one of the first three tiers, after `below`. */
async function ofTier(
  q: ShopQuery,
  tier: ShopTier,
  below: string | null,
  wanted: number,
): Promise<FoundShop[]> {
  const found = new Map<string, FoundShop>();
  const ranges = shopRanges(q, tier).filter((grams) => grams.length > 0);
  const size = tier === 4 ? nearest : Math.max(atOnce, wanted);
  for (const grams of ranges) {
    let after = below;
    for (let mine = 0; mine < wanted; ) {
      const rows = await range(grams, after, size);
      for (const row of rows) {
        if (shopTier(q, row) !== tier) continue;
        mine++;
        found.set(row._id, { _id: row._id, tier, rank: row.rank });
      }
      after = rows.at(-1)?.rank ?? null;
      if (rows.length < size || tier === 4 || after === null) break;
    }
  }
  return [...found.values()].sort((a, b) => (a.rank < b.rank ? 1 : -1)).slice(0, wanted);
}

/** Up to `wanted` shops after a place, tier by tier, inside a tier by rank. A later tier is read when the earlier is through. */
export async function findShops(
  q: ShopQuery,
  after: { tier: ShopTier; rank: string } | null,
  wanted: number,
): Promise<FoundShop[]> {
  const found: FoundShop[] = [];
  for (const tier of [1, 2, 3, 4] as const) {
    if (found.length >= wanted || (after && tier < after.tier)) continue;
    const below = after?.tier === tier ? after.rank : null;
    found.push(...(await ofTier(q, tier, below, wanted - found.length)));
  }
  return found;
}
