import type { SearchShopDoc } from '../../domain/documents';
import { nameVerdict } from '../../domain/names/verdict';
import { nameSentence } from '../../domain/opening';
import { gramsToAsk } from '../../domain/search/grams';
import { type ShopQuery, shopQuery, shopTier } from '../../domain/search/shops';
import { shopCategory } from '../../domain/shop-categories';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { nameId, nameIsFree } from '../platform/names';
import { openShops } from '../search/open-shops';
import type { ShopsContract } from './contract';

const rivalsLooked = 50;
const rivalsNamed = 3;

/**
 * What to think of a name while it is typed: whether it may be borne and is free, and what it would be found by, in
 * which tier, among which shops. At most eight operations.
 */
export async function nameAdvice(input: ParsedInputOf<ShopsContract, 'nameAdvice'>, call: Call) {
  const { name, key, units, problem } = nameVerdict(input.name, input.subject);
  const said = { name, units };
  if (problem) {
    const { why, part } = problem;
    return ok({ ...said, verdict: 'refused' as const, message: nameSentence(problem), why, part, found: [] });
  }
  const held = await db.get('shop_names', nameId(key));
  const shopId = input.shopId ?? (await openingShop(input.openingId, call));
  const free = nameIsFree(held, shopId, call.now);
  return ok({
    ...said,
    verdict: free ? ('fine' as const) : ('taken' as const),
    message: free ? '' : '这个名称已被其他店铺使用',
    why: free ? ('' as const) : ('TAKEN' as const),
    part: '',
    found: await foundBy(name, shopCategory(input.mainCategoryId ?? '')?.name ?? '', shopId),
  });
}

/** Whose name it already is that somebody holds for the shop they open; only their own opening counts. */
async function openingShop(openingId: string | undefined, call: Call): Promise<string> {
  const opening = openingId ? await db.get('openings', openingId) : null;
  return opening?.openid === call.openid ? opening.shopId : '';
}

/** Queries that lead to the name: whole, its trade, and its beginning and end. */
function queriesOf(name: string, category: string): string[] {
  const q = shopQuery(name);
  const characters = [...(q?.whole ?? '')];
  const parts =
    characters.length >= 4 ? [characters.slice(0, 2).join(''), characters.slice(-2).join('')] : [];
  return [...new Set([name, category, ...parts])].filter((text) => text !== '');
}

async function foundBy(name: string, category: string, shopId: string) {
  const self = { name: shopQuery(name)?.whole ?? '', category: shopQuery(category)?.whole ?? '' };
  const asked = queriesOf(name, category).flatMap((text) => {
    const q = shopQuery(text);
    const tier = q && shopTier(q, self);
    return q && tier ? [{ text, q, tier }] : [];
  });
  const rivals = await Promise.all(asked.map(({ q, tier }) => rivalsOf(q, tier, shopId)));
  const open = await openShops(rivals.flatMap((list) => list.slice(0, rivalsNamed).map((one) => one._id)));
  return asked.map(({ text, tier }, i) => {
    const all = rivals[i] ?? [];
    return {
      query: text,
      tier,
      rivals: all.length,
      more: all.length === rivalsLooked,
      names: all.slice(0, rivalsNamed).flatMap((one) => open.get(one._id)?.name ?? []),
    };
  });
}

/** Shops that the query finds in the same tier or an earlier one, the strongest first. One operation. */
async function rivalsOf(q: ShopQuery, tier: number, shopId: string): Promise<Pick<SearchShopDoc, '_id'>[]> {
  const filter = db.cmd.and(gramsToAsk([q.whole]).map((gram) => ({ grams: gram })));
  const rows = await db.find('search_shops', filter, { sort: ['-rank'], limit: rivalsLooked });
  return rows.filter((row) => row._id !== shopId && (shopTier(q, row) ?? 9) <= tier);
}
