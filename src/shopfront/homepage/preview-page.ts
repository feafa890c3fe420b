import type { Homepage } from '@/pages/shop/view';
import type { HomepageContent } from '../../../domain/blocks';
import { carried } from '../../../domain/homepage/linked';
import { ordered } from '../../../domain/homepage/order';
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

/** A homepage that is not published, with its goods and their categories in the shop. */
export type PreviewedPage = Pick<Homepage, 'shop' | 'homepage' | 'showcaseProducts'> & {
  products: Draft['goods'];
};

/** What `homepage.get` would answer were this content published: the shop's page is shown with it. */
export function previewPage(
  content: HomepageContent,
  draft: Pick<Draft, 'shop' | 'goods' | 'accounts'>,
  urlOf: (ref: string) => string,
): PreviewedPage {
  const page = carried(content, draft.accounts);
  const cards = new Map(draft.goods.map((card) => [card.productId, card]));
  return {
    shop: draft.shop,
    homepage: shownContent(withPictures(page, urlOf), cards),
    showcaseProducts: showcaseGoods(page).flatMap((id) => cards.get(id) ?? []),
    products: ordered(draft.goods, content),
  };
}

/** The page as it looks to one who came so, with one category in front; empty for all goods. */
export function lookedAt(page: PreviewedPage, look: Look, category: string): PreviewedPage {
  const inCategory = page.products.filter(
    ({ shopCategoryIds }) => category === '' || shopCategoryIds.includes(category),
  );
  const products = look === 'soldOut' ? inCategory.map((card) => ({ ...card, soldOut: true })) : inCategory;
  return { ...page, products };
}
