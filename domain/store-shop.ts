import type { StoreProduct, StoreShop } from './documents';

/** Forms of the platform: an appid is wx and 16 hexadecimal digits; numbers of goods and coupons are unsigned 64-bit. */
const appidForm = /^wx[0-9a-f]{16}$/;
const numberForm = /^[1-9]\d{0,19}$/;

export interface StoreFault {
  field: 'appid' | 'productId' | 'couponId';
  message: string;
}

const appidFaults = (appid: string): StoreFault[] =>
  appidForm.test(appid) ? [] : [{ field: 'appid', message: '微信小店的 AppID 以 wx 开头，后面 16 位' }];

/** What is wrong with a product of 微信小店 as it was typed. */
export const storeProductFaults = ({ appid, productId }: StoreProduct): StoreFault[] => [
  ...appidFaults(appid),
  ...(numberForm.test(productId)
    ? []
    : [{ field: 'productId' as const, message: '微信小店的商品编号为 1 至 20 位数字' }]),
];

/** The same of a shop; it need show no coupon. */
export const storeShopFaults = ({ appid, couponId }: StoreShop): StoreFault[] => [
  ...appidFaults(appid),
  ...(couponId === '' || numberForm.test(couponId)
    ? []
    : [{ field: 'couponId' as const, message: '微信小店的优惠券编号为 1 至 20 位数字' }]),
];
