import { dictionary } from '@/words/dictionary';

export const pickerWords = dictionary(
  {
    pick: '选择商品',
    picked: (n: number) => `已选 ${n} 件商品`,
    done: (n: number) => `选好了（${n} 件）`,
    none: '店里还没有上架的商品',
  },
  {
    pick: 'Choose goods',
    picked: (n: number) => (n === 1 ? '1 product' : `${n} products`),
    done: (n: number) => `Done (${n})`,
    none: 'The shop lists no goods yet',
  },
);
