import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  { all: '全部', name: '商品分类', under: (name: string) => `${name}的小类` },
  { all: 'All', name: 'Categories', under: (name: string) => `Within ${name}` },
);
