import type { ShopDoc } from '../../domain/documents';
import type { Rules } from '../../domain/rules';
import { refuse } from '../platform/call';
import { shopCard, shopService } from '../platform/cards';

/** The shop as its page shows it. */
export function shopHead(shop: ShopDoc, rules: Rules) {
  return {
    ...shopCard(shop, rules),
    status: shop.status,
    service: shopService(shop),
    store: shop.store ?? null,
  };
}

export const noShop = () => refuse('NOT_FOUND', '店铺不存在', 'shopId');
export const shopClosed = () => refuse('SHOP_CLOSED', '店铺已关闭', 'shopId');
