import type { ProductDoc, ShopDoc } from '../../domain/documents';
import { shelfTabs } from '../../domain/product/content';
import { shopAllows } from '../../domain/shop-state';
import { refuse } from '../platform/call';
import * as db from '../platform/db';

export interface OpenPage {
  shop: ShopDoc;
  /** null for the shop's own page. */
  product: ProductDoc | null;
}

/** The page that is passed on, or why nobody would see it. Two operations at once. */
export async function openPage({ shopId, productId }: { shopId: string; productId?: string }) {
  const [shop, product] = await Promise.all([
    db.get('shops', shopId),
    productId === undefined ? null : db.get('products', productId),
  ]);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  if (!shopAllows[shop.status].shown) return refuse('SHOP_CLOSED', '店铺没有开张，分享了也打不开', 'shopId');
  if (productId !== undefined && product?.shopId !== shopId)
    return refuse('NOT_FOUND', '商品不存在', 'productId');
  if (product && product.status !== shelfTabs.listed[0])
    return refuse('UNLISTED', '商品已下架，不能分享', 'productId');
  const page: OpenPage = { shop, product };
  return { ok: true as const, data: page };
}
