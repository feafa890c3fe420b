import type { Rules } from './rules';
import type { Fen } from './units';

export interface ShopCategory {
  id: string;
  name: string;
  /** First two names of the platform categories of its goods. */
  path: readonly [string, string];
  deposit: 'low' | 'usual' | 'high';
  /** Whether a person must look at papers beside the licence. */
  papers: boolean;
}

const category = (
  id: string,
  name: string,
  path: readonly [string, string],
  deposit: ShopCategory['deposit'] = 'low',
  papers = false,
): ShopCategory => ({ id, name, path, deposit, papers });

/** Main categories (主营类目) a shop may choose. */
export const shopCategories: readonly ShopCategory[] = [
  category('food-noodle', '方便速食', ['食品饮料', '方便速食'], 'usual', true),
  category('tea', '茶叶', ['食品饮料', '茶叶'], 'usual', true),
  category('coffee', '咖啡', ['食品饮料', '咖啡冲调'], 'usual', true),
  category('snack', '休闲零食', ['食品饮料', '休闲零食'], 'usual', true),
  category('grain', '粮油调味', ['食品饮料', '粮油调味'], 'usual', true),
  category('liquor', '酒类', ['食品饮料', '酒类'], 'high', true),
  category('health', '保健食品', ['食品饮料', '保健食品'], 'high', true),
  category('fruit', '新鲜水果', ['生鲜', '新鲜水果'], 'usual'),
  category('vegetable', '新鲜蔬菜', ['生鲜', '新鲜蔬菜'], 'usual'),
  category('meat', '肉禽蛋品', ['生鲜', '肉禽蛋品'], 'usual', true),
  category('seafood', '海鲜水产', ['生鲜', '海鲜水产'], 'usual'),
  category('stationery', '文具', ['文具图书', '文具']),
  category('book', '图书', ['文具图书', '图书'], 'low', true),
  category('ceramics', '陶瓷餐具', ['家居生活', '餐饮用具']),
  category('knife', '厨具刀具', ['家居生活', '厨房烹饪']),
  category('textile', '家纺', ['家居生活', '家纺布艺']),
  category('storage', '收纳清洁', ['家居生活', '收纳清洁']),
  category('lamp', '灯具', ['家装家居', '灯饰照明'], 'usual'),
  category('furniture', '家具', ['家装家居', '家具'], 'usual'),
  category('flower', '鲜花绿植', ['鲜花园艺', '鲜花绿植']),
  category('pet', '宠物食品', ['宠物生活', '宠物食品'], 'usual', true),
  category('pet-gear', '宠物用品', ['宠物生活', '宠物用品']),
  category('kids', '童装', ['母婴', '童装童鞋'], 'usual'),
  category('toys', '玩具', ['母婴', '玩具'], 'usual'),
  category('baby-food', '婴幼儿食品', ['母婴', '婴幼儿食品'], 'high', true),
  category('women', '女装', ['服饰', '女装'], 'usual'),
  category('men', '男装', ['服饰', '男装'], 'usual'),
  category('shoes', '鞋靴', ['服饰', '鞋靴'], 'usual'),
  category('bags', '箱包', ['服饰', '箱包'], 'usual'),
  category('outdoor', '户外装备', ['运动户外', '户外装备'], 'usual'),
  category('sports', '运动健身', ['运动户外', '运动健身'], 'usual'),
  category('skincare', '美妆护肤', ['美妆个护', '面部护肤'], 'high', true),
  category('care', '个人护理', ['美妆个护', '个人护理'], 'usual', true),
  category('digital', '数码配件', ['数码家电', '数码配件'], 'usual'),
  category('appliance', '生活电器', ['数码家电', '生活电器'], 'high'),
  category('jewellery', '珠宝首饰', ['珠宝文玩', '珠宝首饰'], 'high', true),
  category('craft', '手工艺品', ['珠宝文玩', '手工艺品']),
];

const byId = new Map(shopCategories.map((one) => [one.id, one]));
export const shopCategory = (id: string): ShopCategory | null => byId.get(id) ?? null;

/** What a shop of the category must have deposited before it lists goods, in fen. An unknown category asks the usual. */
export function depositDue(categoryId: string, rules: Rules): Fen {
  const size = byId.get(categoryId)?.deposit ?? 'usual';
  if (size === 'low') return rules['deposit.lowFen'];
  return size === 'high' ? rules['deposit.highFen'] : rules['deposit.usualFen'];
}
