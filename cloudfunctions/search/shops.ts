import { highlights } from '../../domain/search/highlight';
import { type ShopTier, shopQuery } from '../../domain/search/shops';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { shopCard } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import { fromCursor, pageOf } from '../platform/pages';
import type { SearchContract } from './contract';
import { findShops } from './find-shops';
import { nearestCategories } from './nearest';
import { openShops } from './open-shops';

/** One page of shops, each with its tier. At most 10 operations, whatever is typed; 2 for an exact name alone. */
export async function shops(input: ParsedInputOf<SearchContract, 'shops'>, call: Call) {
  const q = shopQuery(input.text);
  if (!q) return ok({ shops: [], nextCursor: null, help: { instead: null, without: null, categories: [] } });
  const keys = fromCursor(input.cursor, 2);
  const after = keys ? { tier: Number(keys[0]) as ShopTier, rank: String(keys[1]) } : null;
  const found = await findShops(q, after, input.limit + 1);
  const { page, nextCursor } = pageOf(found, input.limit, (last) => [last.tier, last.rank]);
  const open = await openShops(page.map((s) => s._id));
  const shown = page.flatMap(({ _id, tier }) => {
    const shop = open.get(_id);
    return shop
      ? [{ ...shopCard(shop, call.rules), tier, marks: highlights(shop.name, [q.whole, ...q.words]) }]
      : [];
  });
  const nothing = shown.length === 0 && !after && !nextCursor;
  return ok({
    shops: shown,
    nextCursor,
    help: nothing ? { instead: null, without: null, categories: await nearestCategories(q.whole) } : null,
  });
}
