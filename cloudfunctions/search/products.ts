import { type GoodsQuery, goodsMatch, goodsQuery, loosened } from '../../domain/search/goods';
import { normalise } from '../../domain/search/normalise';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { OutputOf, ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { fromCursor, toCursor } from '../platform/pages';
import { available, cards } from './cards';
import { choicesAmong } from './choices';
import type { SearchContract } from './contract';
import {
  type Candidate,
  type Counted,
  entriesBelow,
  goodsWindow,
  sortable,
  thatCount,
  type Window,
} from './find-goods';
import { meant } from './meant';
import { nearestCategories } from './nearest';

type Input = ParsedInputOf<SearchContract, 'products'>;
type Output = OutputOf<SearchContract, 'products'>;
/** How many there are, and those that were looked at to tell. */
interface Count {
  total: NonNullable<Output['total']>;
  seen: readonly Counted[];
}

/** Windows read for one page at most: what is filtered out must not lead through the whole range. */
const windows = 5;
const exactTo = 100;
/** Entries of each further look where those of the first page leave the count open. */
const counting = 160;

/** One page of goods. Five operations; up to ten more where nothing is found and something near is looked for. */
export async function products(input: Input, { rules }: Call) {
  const page = await pageOfGoods(input, rules);
  if (page.products.length > 0 || input.cursor || page.nextCursor) return ok({ ...page, help: null });
  for (const { text, without } of await nearTo(goodsQuery(input.text)?.words ?? [])) {
    const near = await pageOfGoods({ ...input, text }, rules);
    if (near.products.length > 0) return ok({ ...near, help: { instead: text, without, categories: [] } });
  }
  const categories = await nearestCategories(normalise(input.text));
  return ok({ ...page, help: { instead: null, without: null, categories } });
}

/** What to look for instead: first the words with a typo put right, then fewer of them. */
async function nearTo(words: readonly string[]): Promise<{ text: string; without: string | null }[]> {
  const found = await Promise.all(words.map(entriesWith));
  const put = await meant(words, found);
  return [...(put ? [{ text: put, without: null }] : []), ...loosened(words, found)];
}

/** In how many entries the word stands, of the best 100 that hold its grams. One operation. */
async function entriesWith(word: string): Promise<number> {
  const q = goodsQuery(word);
  if (!q) return 0;
  const filters = q.grams.map((gram) => ({ grams: gram }));
  const only = ['title', 'details'] as const;
  const rows = await db.find('search_goods', db.cmd.and(filters), { sort: ['-rank'], limit: 100, only });
  return rows.filter((row) => goodsMatch(q, row) !== null).length;
}

/** A window's candidates that may be shown; `more`: some were not looked at, since enough were found. */
interface Usable {
  candidates: readonly Candidate[];
  more: boolean;
}

/** Sold-out goods are left out where that is asked for: of a sort over a thousand matches only as many as are wanted. */
async function usableOf(window: Window, input: Input, wanted: number): Promise<Usable> {
  if (!input.inStock) return { candidates: window.candidates, more: false };
  return available(window.candidates, input.sort === 'best' ? Number.POSITIVE_INFINITY : wanted);
}

async function pageOfGoods(input: Input, rules: Call['rules']): Promise<Omit<Output, 'help'>> {
  const q = goodsQuery(input.text);
  if (!q) return nothing;
  const keys = fromCursor(input.cursor, 2);
  let below = keys?.[0] ? String(keys[0]) : null;
  let offset = Math.max(0, Math.trunc(Number(keys?.[1] ?? 0)) || 0);
  const page: Candidate[] = [];
  let total: Promise<Count> | null = null;
  for (let read = 0; ; read++) {
    const window = await goodsWindow(q, input, below, !keys && read === 0);
    const usable = await usableOf(window, input, offset + input.limit + 1);
    const taken = usable.candidates.slice(offset, offset + input.limit - page.length);
    page.push(...taken);
    offset += taken.length;
    if (!keys && read === 0) {
      total = counted(q, input, window, usable);
    }
    const goesOn = window.next !== null && input.sort === 'best';
    if (page.length === input.limit || !goesOn || read >= windows) {
      const rest = usable.candidates.length > offset;
      const nextCursor = rest
        ? toCursor([below ?? '', offset])
        : goesOn
          ? toCursor([window.next ?? '', 0])
          : null;
      const sortedAmong = input.sort !== 'best' && window.next ? sortable : null;
      const [products, all] = await Promise.all([cards(page, q.words, rules), total]);
      const choices = all && choicesAmong(all.seen);
      return { products, nextCursor, total: all?.total ?? null, choices, sortedAmong };
    }
    below = window.next;
    offset = 0;
  }
}

const nothing = {
  products: [],
  nextCursor: null,
  total: { n: 0, exact: true },
  choices: null,
  sortedAmong: null,
};

/** How many there are: exact up to 100. Entries are read until it is settled, each checked to the last. */
async function counted(q: GoodsQuery, input: Input, first: Window, usable: Usable): Promise<Count> {
  const seen: Counted[] = [...usable.candidates];
  let sure = !usable.more;
  let { rows, next } = first.ahead;
  for (let read = 0; seen.length <= exactTo && sure && read < windows; read++) {
    if (rows.length === 0 && next === null) break;
    if (rows.length === 0) ({ rows, next } = await entriesBelow(q, input, next, counting));
    const found = await thatCount(q, rows, first.shops);
    const left = input.inStock ? await available(found, exactTo + 1 - seen.length) : null;
    seen.push(...(left?.candidates ?? found));
    sure = !left?.more;
    rows = [];
  }
  const exact = seen.length <= exactTo && sure && next === null;
  return { total: { n: Math.min(seen.length, exactTo), exact }, seen };
}
