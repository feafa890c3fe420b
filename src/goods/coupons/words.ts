import { dictionary } from '@/words/dictionary';

export const couponWords = dictionary(
  {
    make: '新建优惠券',
    none: '还没有优惠券',
    noneHint: '满减、折扣或直减，发给来店里的每一位客人。',
    waiting: '未开始',
    open: '领取中',
    gone: '已领完',
    ended: '已结束',
    stopped: '已停止',
    wholeShop: '全店可用',
    someGoods: (n: number) => `${n} 件商品可用`,
    claimedOf: (n: number, total: number) => `已领 ${n} / ${total}`,
    fromTo: (from: string, to: string) => `${from} 至 ${to} 可领`,
  },
  {
    make: 'New coupon',
    none: 'No coupons yet',
    noneHint: 'An amount off, a percentage off, for everyone who comes by.',
    waiting: 'Not yet',
    open: 'Given out',
    gone: 'All gone',
    ended: 'Over',
    stopped: 'Stopped',
    wholeShop: 'Whole shop',
    someGoods: (n: number) => (n === 1 ? 'For 1 product' : `For ${n} products`),
    claimedOf: (n: number, total: number) => `${n} of ${total} claimed`,
    fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  },
);
