import { pathFields } from './source';

const name = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a name can be counted by: letters, digits, _ and -, 64 at most; none is fine too. */
export const mayName = (account: string): boolean => account === '' || name.test(account);

/** The page of a product, or of a shop where no product is named. */
export interface Page {
  shopId: string;
  /** Empty for the shop's own page. */
  productId: string;
}

/** The page's route as WeChat's interfaces take it: no slash before it, no query behind. */
export const routeOf = ({ productId }: Page): string =>
  productId ? 'pages/product/index' : 'pages/shop/index';

/** @param account what its visitors are counted under; left out where it is none that can be counted by */
export function queryOf({ shopId, productId }: Page, account = ''): string {
  const page = productId ? ['productId', productId] : ['shopId', shopId];
  const counted = account !== '' && mayName(account) ? `&${pathFields.account}=${account}` : '';
  return `${page[0]}=${encodeURIComponent(page[1] ?? '')}${counted}`;
}

/** The path of a page for a menu, an article or another mini program, as WeChat's consoles take it. */
export const pathOf = (page: Page, account = ''): string => `${routeOf(page)}?${queryOf(page, account)}`;
