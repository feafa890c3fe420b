import type { HomepageContent, ShowcaseItem } from '../blocks';
import { noGoods } from '../blocks/goods';

/** What an item stands for: it stands there once. */
export const itemKey = (item: ShowcaseItem): string =>
  item.type === 1
    ? `p:${item.productId}`
    : item.type === 3
      ? `v:${item.finderUserName}/${item.feedId}`
      : `a:${item.url}`;

export const emptyHomepage: HomepageContent = {
  background: null,
  showcase: { scale: 2, items: [] },
  categories: [],
  live: null,
  follow: null,
  group: null,
  goods: noGoods,
};

/** What was stored before a module was there, with all modules. */
export const wholeHomepage = (stored: Partial<HomepageContent> | undefined): HomepageContent => ({
  ...emptyHomepage,
  ...stored,
});
