import { dictionary } from '@/words/dictionary';

export const storeWords = dictionary(
  {
    title: '在微信小店购买',
    home: '微信小店里的这家店',
    homeElsewhere: '用手机微信（最新版）打开，可以直接进入这家店的微信小店。',
    coupon: '微信小店优惠券',
    couponElsewhere: '用手机微信（最新版）打开，可以领微信小店的优惠券。',
    elsewhere: '请用手机微信（最新版）打开这一页，点微信小店的卡片购买。',
    takenDown: '这件商品在微信小店已下架，暂时不能购买。',
    failed: '微信小店暂时打不开，请稍后再试，或到微信里搜索店名。',
  },
  {
    title: 'Bought in WeChat Store',
    home: 'This shop in WeChat Store',
    homeElsewhere: 'Open this page in the latest WeChat on a phone to enter its WeChat Store.',
    coupon: 'WeChat Store coupon',
    couponElsewhere: 'Open this page in the latest WeChat on a phone to claim it.',
    elsewhere: "Open this page in the latest WeChat on a phone, and buy by WeChat Store's card.",
    takenDown: 'WeChat Store took this product down. It cannot be bought now.',
    failed: 'WeChat Store cannot be opened now. Please try later, or search for the shop in WeChat.',
  },
);
