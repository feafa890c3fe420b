/**
 * Categories whose goods cloudPay may not take money for, by words of the category's path.
 * Source: WeChat's list for 云调用 payment, read 2026-07; the words are ours.
 */
const banned: readonly (readonly [group: string, words: RegExp])[] = [
  ['apparel', /服装|服饰|男装|女装|童装|内衣|配饰/],
  ['shoes', /鞋/],
  ['bags', /箱包|皮具/],
  ['cosmetics', /美妆|护肤|彩妆|香水/],
  ['electronics', /3C|数码|手机|电脑/i],
  ['appliances', /家电|电器/],
  ['jewellery', /珠宝|首饰|黄金|玉石|钟表/],
  ['toys', /玩具|潮玩|模玩/],
  ['liquor', /酒类|白酒|红酒|葡萄酒|洋酒|啤酒/],
  ['imports', /海淘|跨境|保税/],
  ['blind boxes', /盲盒|福袋/],
  ['sports', /运动|户外/],
];

/** The group of banned goods that a category falls into, or null where cloudPay may take the money. */
export function bannedGroup(categoryPath: readonly string[]): string | null {
  const path = categoryPath.join('/');
  return banned.find(([, words]) => words.test(path))?.[0] ?? null;
}

/** Which way the money of an order comes: one banned line is enough. */
export const payRoute = (categoryPaths: readonly (readonly string[])[]): 'cloudPay' | 'workflow' =>
  categoryPaths.some((path) => bannedGroup(path) !== null) ? 'workflow' : 'cloudPay';
