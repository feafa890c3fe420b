import type { Input } from '@/cloud/call';

export type Kind = 'shops' | 'goods';
export type Sort = NonNullable<Input<'search', 'products'>['sort']>;

/** What narrows the goods. Empty texts and nulls narrow nothing. */
export interface Filters {
  sort: Sort;
  category: string;
  shipsFrom: string;
  fromFen: number | null;
  toFen: number | null;
  inStock: boolean;
}

/** What is looked for: the whole of it stands in the page's address. */
export interface Question {
  text: string;
  kind: Kind;
  /** Inside one shop; empty across all. */
  shopId: string;
  /** Its name, where the way here told it. */
  shopName: string;
  filters: Filters;
}

export const noFilters: Filters = {
  sort: 'best',
  category: '',
  shipsFrom: '',
  fromFen: null,
  toFen: null,
  inStock: false,
};

/** As much as the contract takes. */
const longest = 100;

/** A text as it is asked: without outer spaces, 100 characters at most. */
export function asText(typed: string): string {
  return [...typed.trim()].slice(0, longest).join('');
}

/** What an address asks for: `?q=茶&tab=goods`, inside a shop `&shopId=…`. Anything odd is left aside. */
export function questionFrom(params: Readonly<Partial<Record<string, string>>>): Question {
  const shopId = params.shopId ?? '';
  return {
    text: asText(decoded(params.q ?? '')),
    kind: shopId || params.tab === 'goods' ? 'goods' : 'shops',
    shopId,
    shopName: shopId ? decoded(params.shop ?? '') : '',
    filters: noFilters,
  };
}

/** The page that shows the answer: what is shared, and what a link leads to. */
export function pathOf({ text, kind, shopId, shopName }: Question): string {
  const shop = shopId ? `&shopId=${encodeURIComponent(shopId)}&shop=${encodeURIComponent(shopName)}` : '';
  return `/pages/search/index?q=${encodeURIComponent(text)}&tab=${kind}${shop}`;
}

/** WeChat hands a query over as it stands in the address, a browser decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the goods of a question are asked by. */
export function goodsInput({ text, shopId, filters }: Question): Input<'search', 'products'> {
  const { sort, category, shipsFrom, fromFen, toFen, inStock } = filters;
  return {
    text,
    sort,
    ...(shopId ? { shopId } : {}),
    ...(category ? { category } : {}),
    ...(shipsFrom ? { shipsFrom } : {}),
    ...(fromFen === null ? {} : { fromFen }),
    ...(toFen === null ? {} : { toFen }),
    ...(inStock ? { inStock } : {}),
  };
}

/** How many things narrow the answer; an order narrows nothing, and a price range is one thing. */
export function narrowedBy({ category, shipsFrom, fromFen, toFen, inStock }: Filters): number {
  return [category !== '', shipsFrom !== '', fromFen !== null || toFen !== null, inStock].filter(Boolean)
    .length;
}

/** The same question has the same key. */
export function keyOf(question: Question): string {
  return JSON.stringify([question.kind, question.kind === 'goods' ? goodsInput(question) : question.text]);
}
