import { pathFields } from '../../../domain/entrance/source';
import type { ProductId, ShopId } from '../../../domain/units';

const name = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a name can be counted by: letters, digits, _ and -, 64 at most; none is fine too. */
export const mayName = (account: string): boolean => account === '' || name.test(account);

/**
 * The path of a page for a menu, an article or another mini program, as WeChat's consoles take it: no slash before it.
 * @param account what its visitors are counted under; left out where it is none that can be counted by
 */
export function pathOf(page: { shopId: ShopId } | { productId: ProductId }, account: string): string {
  const [route, query] =
    'productId' in page
      ? ['pages/product/index', `productId=${encodeURIComponent(page.productId)}`]
      : ['pages/shop/index', `shopId=${encodeURIComponent(page.shopId)}`];
  const counted = account !== '' && mayName(account) ? `&${pathFields.account}=${account}` : '';
  return `${route}?${query}${counted}`;
}
