import type { HomepageContent } from '../blocks';

/** Pinned ones, arranged ones, the others as they came; hidden ones not at all. */
export function ordered<T extends { productId: string }>(
  goods: readonly T[],
  { goods: { pinned, arranged, hidden } }: Pick<HomepageContent, 'goods'>,
): T[] {
  const place = (id: string): number => {
    if (pinned.includes(id)) return pinned.indexOf(id);
    return arranged.includes(id) ? pinned.length + arranged.indexOf(id) : Number.POSITIVE_INFINITY;
  };
  return goods
    .filter(({ productId }) => !hidden.includes(productId))
    .map((card) => ({ card, at: place(card.productId) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ card }) => card);
}
