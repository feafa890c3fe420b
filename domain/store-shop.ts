import type { StoreProduct, StoreShop } from './documents';

/** Forms of the platform: an appid is wx and 16 hexadecimal digits; numbers of goods and coupons are unsigned 64-bit. */
const appidForm = /^wx[0-9a-f]{16}$/;
const numberForm = /^[1-9]\d{0,19}$/;

/** How each number of 微信小店 is written. */
export const storePhrases = {
  appid: '微信小店的 AppID 以 wx 开头，后面 16 位',
  productId: '微信小店的商品编号为 1 至 20 位数字',
  couponId: '微信小店的优惠券编号为 1 至 20 位数字',
} as const;

/** The fields of a product of 微信小店 that are not written as the platform writes them. */
export const storeProductFaults = ({ appid, productId }: StoreProduct): ('appid' | 'productId')[] => [
  ...(appidForm.test(appid) ? [] : ['appid' as const]),
  ...(numberForm.test(productId) ? [] : ['productId' as const]),
];

/** The same of a shop; it need show no coupon. */
export const storeShopFaults = ({ appid, couponId }: StoreShop): ('appid' | 'couponId')[] => [
  ...(appidForm.test(appid) ? [] : ['appid' as const]),
  ...(couponId === '' || numberForm.test(couponId) ? [] : ['couponId' as const]),
];
