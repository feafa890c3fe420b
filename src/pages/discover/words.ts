import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    title: '通店',
    search: '搜店铺名或主营类目',
    picks: '值得一看的好物',
    shops: '值得一逛的好店',
    none: '还没有店铺开张',
    noneHint: '店铺上架商品后会出现在这里',
    share: '来通店逛逛',
  },
  {
    title: 'Tongdian',
    search: 'Shop name or main category',
    picks: 'Worth a look',
    shops: 'Shops worth a visit',
    none: 'No shop is open yet',
    noneHint: 'Shops appear here once they list goods',
    share: 'Have a look around Tongdian',
  },
);
