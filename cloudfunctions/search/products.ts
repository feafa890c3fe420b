import { goodsQuery, loosened } from '../../domain/search/goods';
import { highlights } from '../../domain/search/highlight';
import { normalise } from '../../domain/search/normalise';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { cardFields, inStock, productCard } from '../platform/cards';
import type { OutputOf, ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { fromCursor, toCursor } from '../platform/pages';
import { choicesAmong } from './choices';
import type { SearchContract } from './contract';
import { type Candidate, goodsWindow, sortable, type Window } from './find-goods';
import { nearestCategories } from './nearest';

type Input = ParsedInputOf<SearchContract, 'products'>;
type Output = OutputOf<SearchContract, 'products'>;

/** Windows read for one page at most: what is filtered out must not lead through the whole range. */
const windows = 5;
/** A stock is read for so many products at once: a thousand SKUs is what one answer holds. */
const stocked = 50;
const exactTo = 100;

/** One page of goods. Four operations; up to four more where nothing is found and something near is looked for. */
export async function products(input: Input, _call: Call) {
  const page = await pageOfGoods(input);
  if (page.products.length > 0 || input.cursor || page.nextCursor) return ok({ ...page, help: null });
  const q = goodsQuery(input.text);
  const found = q ? await Promise.all(q.words.map(entriesWith)) : [];
  for (const { text, without } of loosened(q?.words ?? [], found)) {
    const near = await pageOfGoods({ ...input, text });
    if (near.products.length > 0) return ok({ ...near, help: { instead: text, without, categories: [] } });
  }
  const categories = await nearestCategories(normalise(input.text));
  return ok({ ...page, help: { instead: null, without: null, categories } });
}

/** In how many entries the word stands, counted to 100. One operation. */
async function entriesWith(word: string): Promise<number> {
  const q = goodsQuery(word);
  if (!q) return 0;
  const filters = q.grams.map((gram) => ({ grams: gram }));
  return (await db.find('search_goods', db.cmd.and(filters), { limit: 100, only: ['rank'] })).length;
}

async function pageOfGoods(input: Input): Promise<Omit<Output, 'help'>> {
  const nothing = {
    products: [],
    nextCursor: null,
    total: { n: 0, exact: true },
    choices: null,
    sortedAmong: null,
  };
  const q = goodsQuery(input.text);
  if (!q) return nothing;
  const keys = fromCursor(input.cursor, 2);
  let below = keys?.[0] ? String(keys[0]) : null;
  let offset = Math.max(0, Math.trunc(Number(keys?.[1] ?? 0)) || 0);
  let total: Output['total'] = keys ? null : { n: 0, exact: true };
  let choices: Output['choices'] = null;
  for (let read = 0; ; read++) {
    const window = await goodsWindow(q, input, below);
    const usable = input.inStock
      ? await available(window.candidates, offset + input.limit + 1)
      : { candidates: window.candidates, more: false };
    const page = usable.candidates.slice(offset, offset + input.limit);
    if (total && read === 0) {
      total = counted(window, input.inStock && usable.more);
      choices = choicesAmong(usable.candidates);
    }
    const nextCursor =
      usable.candidates.length > offset + input.limit
        ? toCursor([below ?? '', offset + input.limit])
        : window.next && input.sort === 'best'
          ? toCursor([window.next, 0])
          : null;
    const more = page.length === 0 && window.next !== null && input.sort === 'best' && read < windows;
    if (!more) {
      const sortedAmong = input.sort !== 'best' && window.next ? sortable : null;
      return { products: await cards(page, q.words), nextCursor, total, choices, sortedAmong };
    }
    below = window.next;
    offset = 0;
  }
}

/** Candidates with a piece left, in their order, as many as are wanted. */
async function available(candidates: readonly Candidate[], wanted: number) {
  const kept: Candidate[] = [];
  let at = 0;
  for (; at < candidates.length && kept.length < wanted; at += stocked) {
    const some = candidates.slice(at, at + stocked);
    const left = await inStock(some.map((c) => c._id));
    kept.push(...some.filter((c) => left.has(c._id)));
  }
  return { candidates: kept, more: at < candidates.length };
}

function counted(window: Window, unsure: boolean): { n: number; exact: boolean } {
  const n = window.candidates.length;
  return { n: Math.min(n, exactTo), exact: n <= exactTo && window.next === null && !unsure };
}

/** The cards of a page, from the products themselves, so that a change is seen at once. Two operations. */
async function cards(page: readonly Candidate[], words: readonly string[]): Promise<Output['products']> {
  const ids = page.map((c) => c._id);
  if (ids.length === 0) return [];
  const [rows, left] = await Promise.all([
    db.find('products', { _id: db.cmd.in(ids) }, { limit: ids.length, only: cardFields }),
    inStock(ids),
  ]);
  const byId = new Map(rows.filter((row) => row.status === 5).map((row) => [row._id, row]));
  return page.flatMap((c) => {
    const row = byId.get(c._id);
    return row
      ? [{ ...productCard(row, left), shopName: c.shopName, marks: highlights(row.title, words) }]
      : [];
  });
}
