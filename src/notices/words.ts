import { dictionary } from '@/words/dictionary';

export const noticeWords = dictionary(
  {
    kind: (kind: string) => namesZh[kind] ?? kind,
    tell: (what: string) => `${what}时，微信通知我`,
    turnOn: '通知我',
    on: '会通知你',
    off: '没有开启通知',
  },
  {
    kind: (kind: string) => namesEn[kind] ?? kind,
    tell: (what: string) => `Tell me in WeChat when ${what}`,
    turnOn: 'Tell me',
    on: 'You will be told',
    off: 'Notices are off',
  },
);

const namesZh: Record<string, string> = {
  shipped: '发货',
  refunded: '退款到账',
  afterSaleAnswered: '售后有进展',
  priceChanged: '商家改价',
  payClosing: '快到付款截止',
  ratingFell: '店铺评分下降',
};
const namesEn: Record<string, string> = {
  shipped: 'it ships',
  refunded: 'the refund arrives',
  afterSaleAnswered: 'the after-sale moves on',
  priceChanged: 'the shop lowers the price',
  payClosing: 'the time to pay runs out',
  ratingFell: "the shop's rating fell",
};
