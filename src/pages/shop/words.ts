import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    title: '店铺',
    searchHere: '搜本店商品',
    product: '商品',
    logistics: '物流',
    support: '服务',
    above: '高于同行',
    par: '与同行持平',
    below: '低于同行',
    ratings: (n: number) => `近 30 天 ${n} 条评价`,
    closing: '店铺正在清退，暂不接新单',
    noGoods: '这里还没有商品',
    noGoodsHint: '看看其他分类吧',
    shareTitle: (name: string) => `${name}，来逛逛`,
  },
  {
    title: 'Shop',
    searchHere: 'Search this shop',
    product: 'Goods',
    logistics: 'Delivery',
    support: 'Service',
    above: 'Above its peers',
    par: 'Like its peers',
    below: 'Below its peers',
    ratings: (n) => `${n} reviews in 30 days`,
    closing: 'This shop is closing and takes no new orders',
    noGoods: 'No goods here yet',
    noGoodsHint: 'Have a look at the other categories',
    shareTitle: (name: string) => `Have a look at ${name}`,
  },
);
