import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    coupons: '领取优惠券',
    noCoupons: '店铺暂时没有优惠券',
    noneForThis: '这件商品暂时没有优惠券',
    claim: '领取',
    claimed: '已领取，结算时可用',
    until: (day: string) => `${day} 前可用`,
    withinDays: (n: number) => `领取后 ${n} 天内可用`,
    wholeShop: '全店可用',
    someGoods: '部分商品可用',
    NOT_OPEN: '不在领取时间',
    GONE: '已领完',
    ENOUGH: '已领取',
  },
  {
    coupons: 'Coupons',
    noCoupons: 'This shop gives out no coupons now',
    noneForThis: 'No coupons for this product now',
    claim: 'Take it',
    claimed: 'Yours. Use it at the till.',
    until: (day: string) => `Until ${day}`,
    withinDays: (n: number) => `For ${n} days from now`,
    wholeShop: 'Whole shop',
    someGoods: 'Some goods',
    NOT_OPEN: 'Not given out now',
    GONE: 'All gone',
    ENOUGH: 'Yours already',
  },
);
