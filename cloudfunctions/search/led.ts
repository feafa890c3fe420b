import { createHash } from 'node:crypto';
import type { SearchQueryDoc } from '../../domain/documents';
import { goodsMatch, goodsQuery } from '../../domain/search/goods';
import { queryGrams, queryRank, suggestible } from '../../domain/search/queries';
import { shopQuery, shopTier } from '../../domain/search/shops';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';

type Input = ParsedInputOf<SearchContract, 'led'>;

/** More shoppers than this rank no higher: what is kept of them stays small. */
const counted = 50;

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/**
 * Notes a query that led somewhere. Only one that really finds what was opened counts, so that nothing but words of
 * shops and goods is ever shown to others. Write: transaction; a repeat by the same shopper changes nothing.
 * One operation, and four where it is new.
 */
export async function led(input: Input, call: Call) {
  const text = suggestible(input.text);
  if (!text || !(await finds(input))) return ok({ noted: false });
  const _id = digest(text, 32);
  const shopper = digest(`${_id}~${call.openid}`, 16);
  const enough = call.rules['search.suggestAfterShoppers'];
  await db.transaction(async (tx) => {
    const known = await tx.get('search_queries', _id);
    const shoppers = known?.shoppers ?? [];
    const fresh = !shoppers.includes(shopper) && shoppers.length < counted;
    if (known && !fresh && known.lastAt > call.now - day) return;
    await tx.put('search_queries', entry(_id, text, fresh ? [...shoppers, shopper] : shoppers, enough, call));
  });
  return ok({ noted: true });
}

const day = 86_400_000;

const entry = (
  _id: string,
  text: string,
  shoppers: string[],
  enough: number,
  call: Call,
): SearchQueryDoc => ({
  _id,
  text,
  shoppers,
  grams: shoppers.length >= enough ? queryGrams(text) : [],
  rank: queryRank(shoppers.length, _id),
  lastAt: call.now,
});

/** Whether the query finds what was opened, by its entry in the index. One operation. */
async function finds({ text, shopId, productId }: Input): Promise<boolean> {
  if (shopId) {
    const [q, shop] = [shopQuery(text), await db.get('search_shops', shopId)];
    return q !== null && shop !== null && shopTier(q, shop) !== null;
  }
  const [q, goods] = [goodsQuery(text), await db.get('search_goods', productId ?? '')];
  return q !== null && goods !== null && goodsMatch(q, goods) !== null;
}
