import { dictionary } from '@/words/dictionary';

const keepsZh: Readonly<Record<string, string>> = {
  name: '店铺名称',
  goods: '全部商品和库存',
  orders: '全部订单',
  afterSales: '全部售后',
  rating: '评分和评价',
  staff: '成员和角色',
  deposit: '已缴的保证金',
  service: '现在的客服方式',
};
const changesZh: Readonly<Record<string, string>> = {
  shopsPerLicence: '一张执照可开的店铺从 5 家变为 30 家',
  searchable: '可按店名、主营类目和名称的一部分被搜到',
  listing: '可以继续上架商品',
  namesOfNewShops: '以后改名不能再用「旗舰店」「专卖店」「专营店」',
};
const keepsEn: Readonly<Record<string, string>> = {
  name: 'The name',
  goods: 'All goods and stock',
  orders: 'All orders',
  afterSales: 'All after-sales',
  rating: 'The rating and all reviews',
  staff: 'Members and their roles',
  deposit: 'The deposit',
  service: 'Customer service as it is',
};
const changesEn: Readonly<Record<string, string>> = {
  shopsPerLicence: 'A licence may have 30 shops instead of 5',
  searchable: 'Found by its name, its category and parts of its name',
  listing: 'Goods may be listed on',
  namesOfNewShops: 'A new name may not hold 旗舰店, 专卖店 or 专营店 any more',
};

export const upgradeWords = dictionary(
  {
    title: '升级为微信小店',
    missed: '升级期限已过：升级完成前不能上架新商品。已有订单和售后不受影响。',
    by: (day: string) => `请在 ${day} 前升级；过期后在升级完成前不能上架商品。`,
    keeps: '保留不变',
    keep: (key: string) => keepsZh[key] ?? key,
    changes: '升级后',
    change: (key: string) => changesZh[key] ?? key,
    upgrade: '立即升级',
    upgraded: '已升级为微信小店',
    done: '这家店已经是微信小店',
    service: '客服升级',
    serviceHint: '与店铺升级分开决定：可以继续用企业微信客服，或者不设客服，以后随时再换成小店自己的客服。',
    serviceNow: (mode: string) => `现在：${mode}`,
    none: '没有设客服',
    own: '小店自己的客服',
    wecom: '企业微信客服',
    serviceUpgrade: '换成小店自己的客服',
    serviceFirst: '完成店铺升级后可以选择。',
    serviceDone: '已换成小店自己的客服',
    ownerOnly: '只有店主可以升级。',
  },
  {
    title: 'Upgrade to 微信小店',
    missed: 'Overdue: nothing can be listed until it is upgraded. Orders and after-sales go on.',
    by: (day: string) => `Please upgrade by ${day}; afterwards nothing can be listed until it is done.`,
    keeps: 'Carries over',
    keep: (key: string) => keepsEn[key] ?? key,
    changes: 'Changes',
    change: (key: string) => changesEn[key] ?? key,
    upgrade: 'Upgrade',
    upgraded: 'It is a 微信小店 now',
    done: 'This shop is a 微信小店 already',
    service: 'Customer service',
    serviceHint:
      "A choice of its own: stay with WeCom, or without, and go over to the shop's own service whenever you like.",
    serviceNow: (mode: string) => `Now: ${mode}`,
    none: 'none',
    own: "the shop's own",
    wecom: 'WeCom',
    serviceUpgrade: "Go over to the shop's own",
    serviceFirst: 'To be chosen once the shop is upgraded.',
    serviceDone: 'The shop has its own service now',
    ownerOnly: 'Only owners upgrade a shop.',
  },
);
