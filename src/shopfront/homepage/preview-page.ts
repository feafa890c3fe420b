import type { Homepage } from '@/pages/shop/view';
import type { HomepageContent } from '../../../domain/blocks';
import { shownContent } from '../../../domain/homepage/shown';
import { showcaseGoods, withPictures } from '../../../domain/homepage/walk';
import type { Draft } from './use-keeper';

export const looks = ['first', 'fromLive', 'fromMoments', 'soldOut'] as const;
export type Look = (typeof looks)[number];

/** WeChat's scenes that stand for each look: the plain one, a live room's goods, Moments. */
export const sceneOf: Readonly<Record<Look, number>> = {
  first: 1001,
  fromLive: 1177,
  fromMoments: 1154,
  soldOut: 1001,
};

/** What `homepage.get` would answer were this content published: the shop's page is shown with it. */
export function previewPage(
  content: HomepageContent,
  draft: Pick<Draft, 'shop' | 'goods'>,
  urlOf: (ref: string) => string,
  { look, category }: { look: Look; category: string },
): Pick<Homepage, 'shop' | 'homepage' | 'showcaseProducts' | 'products'> {
  const goods = draft.goods.map((card) => (look === 'soldOut' ? { ...card, soldOut: true } : card));
  const cards = new Map(goods.map((card) => [card.productId, card]));
  return {
    shop: draft.shop,
    homepage: shownContent(withPictures(content, urlOf), cards),
    showcaseProducts: showcaseGoods(content).flatMap((id) => cards.get(id) ?? []),
    products: ordered(goods, content).filter(
      ({ shopCategoryIds }) => category === '' || shopCategoryIds.includes(category),
    ),
  };
}

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
