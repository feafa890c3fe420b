import { highlights } from '../../domain/search/highlight';
import type { Call } from '../platform/call';
import { cardFields, inStock, productCard, shownRating } from '../platform/cards';
import type { OutputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { SearchContract } from './contract';
import type { Candidate } from './find-goods';

type Cards = OutputOf<SearchContract, 'products'>['products'];

/** A stock is read for so many products at once: a thousand SKUs is what one answer holds. */
const stocked = 50;

/** The cards of a page, from the products themselves, so that a change is seen at once. Two operations. */
export async function cards(
  page: readonly Candidate[],
  words: readonly string[],
  rules: Call['rules'],
): Promise<Cards> {
  const ids = page.map((c) => c._id);
  if (ids.length === 0) return [];
  const [rows, left] = await Promise.all([
    db.find('products', { _id: db.cmd.in(ids) }, { limit: ids.length, only: cardFields }),
    inStock(ids),
  ]);
  const byId = new Map(rows.filter((row) => row.status === 5).map((row) => [row._id, row]));
  return page.flatMap((c) => {
    const row = byId.get(c._id);
    if (!row) return [];
    const shopRating = shownRating(c.shopRating, rules)?.overall ?? null;
    const marks = highlights(row.title, words);
    return [{ ...productCard(row, left), shopName: c.shopName, shopRating, marks }];
  });
}

/** Candidates with a piece left, in their order, as many as are wanted. One operation for each 50 that are looked at. */
export async function available<T extends { _id: string }>(candidates: readonly T[], wanted: number) {
  const kept: T[] = [];
  let at = 0;
  for (; at < candidates.length && kept.length < wanted; at += stocked) {
    const some = candidates.slice(at, at + stocked);
    const left = await inStock(some.map((c) => c._id));
    kept.push(...some.filter((c) => left.has(c._id)));
  }
  return { candidates: kept, more: at < candidates.length };
}
