import { depositLacks } from '../../domain/deposit';
import type { DraftSku, ProductContent, ProductDoc, ShopDoc } from '../../domain/documents';
import { listable, liveFields } from '../../domain/product/content';
import { type ProductFault, productFaults } from '../../domain/product/faults';
import { shopAllows } from '../../domain/shop-state';
import { upgradeMissed } from '../../domain/upgrade';
import { type Call, refuse } from '../platform/call';
import { faultContext, invalid } from './write';

/** What keeps a shop from listing anything, or null. */
export function shopBarred(shop: ShopDoc | null, call: Call) {
  if (!shop || !shopAllows[shop.status].list)
    return refuse('SHOP_CLOSED', '店铺已停止营业，不能上架商品', 'shopId');
  if (upgradeMissed(shop, call.now))
    return refuse('UPGRADE_DUE', '店铺需要先升级为微信小店，才能上架商品', 'shopId', {
      by: shop.upgradeBy ?? null,
    });
  const lacksFen = depositLacks(shop, call.rules);
  return lacksFen > 0
    ? refuse('DEPOSIT_SHORT', '保证金不足，补足后才能上架商品', 'shopId', { lacksFen })
    : null;
}

/** What keeps a product from being listed with this content, or null. */
export function productBarred(
  product: Pick<ProductDoc, 'status'> | null,
  content: ProductContent,
  shop: ShopDoc,
  call: Call,
  pictures: readonly ProductFault[] = [],
) {
  if (product && !listable.includes(product.status))
    return refuse('WRONG_STATE', '这件商品现在不能上架', 'productId', { status: product.status });
  const faults = [...productFaults(content, faultContext(shop, call)), ...pictures];
  return faults.length > 0 ? invalid(faults) : null;
}

/** The fields of a product that goes on sale with this content. */
export const listedFields = (content: ProductContent): Partial<ProductDoc> => ({
  minMarketPrice: undefined,
  limitedInfo: undefined,
  soldIn: undefined,
  ...liveFields(content),
  status: 5,
  draft: null,
});

/** SKUs that may have no stock yet: those that were never on sale. */
export function newSkus(product: ProductDoc | null, content: ProductContent): DraftSku[] {
  if (!product || product.status === 0) return [...content.skus];
  const live = new Set(product.skus.map((sku) => sku.skuId));
  return content.skus.filter((sku) => !live.has(sku.skuId));
}
