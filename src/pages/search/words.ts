import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    title: '搜索店铺',
    placeholder: '店铺名或主营类目',
    clear: '清空',
    none: (text: string) => `没有找到“${text}”`,
    noneHint: '换个更短的词，或试试主营类目，如“茶”“陶瓷”',
    start: '输入店铺名，或它主营的类目',
    found: (n: number) => `找到 ${n} 家店铺`,
  },
  {
    title: 'Find a shop',
    placeholder: 'Shop name or main category',
    clear: 'Clear',
    none: (text: string) => `Nothing found for “${text}”`,
    noneHint: 'Try a shorter word, or a main category such as 茶 or 陶瓷',
    start: 'Type a shop’s name, or what it mainly sells',
    found: (n: number) => `${n} shops found`,
  },
);
