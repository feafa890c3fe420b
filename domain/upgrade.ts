import type { ShopDoc } from './documents';
import type { Ms } from './units';

/** What an old shop (视频号小店) keeps when it becomes a 微信小店. */
export const carriesOver = [
  'name',
  'goods',
  'orders',
  'afterSales',
  'rating',
  'staff',
  'deposit',
  'service',
] as const;
/** What is different afterwards. Customer service is not among it: that is upgraded by itself, or not. */
export const changesWith = ['shopsPerLicence', 'searchable', 'listing', 'namesOfNewShops'] as const;

/** Whether an old shop has missed its day: it lists nothing until it is upgraded. */
export const upgradeMissed = (shop: Pick<ShopDoc, 'kind' | 'upgradeBy'>, now: Ms): boolean =>
  shop.kind === 'old' && shop.upgradeBy !== undefined && now >= shop.upgradeBy;
