import type { Suggested } from './use-suggestions';

/** One line under the field, and what choosing it does. */
export type Choice =
  | { kind: 'typed' | 'query' | 'category'; text: string }
  | { kind: 'shop'; text: string; shopId: string }
  | { kind: 'product'; text: string; productId: string };

/**
 * What is shown while somebody types: the text itself, then what leads furthest first: shops, searches of
 * others, trades, goods.
 */
export function choicesOf(typed: string, found: Suggested | null): Choice[] {
  const itself: Choice[] = typed === '' ? [] : [{ kind: 'typed', text: typed }];
  if (!found) return itself;
  const trades = found.categories.slice(0, most.trades);
  const queries = found.queries.filter((text) => text !== typed && !trades.includes(text));
  return [
    ...itself,
    ...found.shops.map(({ shopId, name }): Choice => ({ kind: 'shop', text: name, shopId })),
    ...queries.slice(0, most.queries).map((text): Choice => ({ kind: 'query', text })),
    ...trades.map((text): Choice => ({ kind: 'category', text })),
    ...found.products
      .slice(0, most.goods)
      .map(({ productId, title }): Choice => ({ kind: 'product', text: title, productId })),
  ];
}

/** What is left of the screen above a phone's keyboard holds about eight lines. */
const most = { queries: 3, trades: 2, goods: 3 } as const;

/** The line in hand after an arrow key: `-1` is the field itself, between the last line and the first. */
export function stepped(at: number, by: 1 | -1, lines: number): number {
  const places = lines + 1;
  return ((at + 1 + by + places) % places) - 1;
}

/** Two shops may share a name, two goods a title. */
export function choiceKey(choice: Choice): string {
  if (choice.kind === 'shop') return choice.shopId;
  return choice.kind === 'product' ? choice.productId : `${choice.kind} ${choice.text}`;
}
