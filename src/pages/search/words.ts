import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    title: '搜索',
    placeholder: '店铺、类目或商品',
    kinds: '找什么',
    shops: '小店',
    goods: '商品',
    clear: '清空',
    none: (text: string) => `没有找到“${text}”`,
    noneHint: '换个更短的词，或试试主营类目，如“茶”“陶瓷”',
    start: '输入店铺名、主营类目，或想买的东西',
    found: (n: number) => `找到 ${n} 家店铺`,
    foundGoods: (n: number, exact: boolean) => `找到 ${n}${exact ? '' : '+'} 件商品`,
    instead: (text: string) => `没有完全符合的商品，以下是“${text}”的结果`,
    near: (names: readonly string[]) => `可以试试这些类目：${names.join('、')}`,
  },
  {
    title: 'Search',
    placeholder: 'Shop, category or product',
    kinds: 'What to find',
    shops: 'Shops',
    goods: 'Products',
    clear: 'Clear',
    none: (text: string) => `Nothing found for “${text}”`,
    noneHint: 'Try a shorter word, or a main category such as 茶 or 陶瓷',
    start: 'Type a shop’s name, what it mainly sells, or a product',
    found: (n: number) => `${n} shops found`,
    foundGoods: (n: number, exact: boolean) => `${n}${exact ? '' : '+'} products found`,
    instead: (text: string) => `Nothing matches in full. These match “${text}”`,
    near: (names: readonly string[]) => `Try one of these categories: ${names.join(', ')}`,
  },
);
