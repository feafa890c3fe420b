import { dictionary } from '@/words/dictionary';

export const allReviewsWords = dictionary(
  {
    title: '全部评价',
    kinds: '筛选评价',
    all: '全部',
    pictures: '有图',
    good: '好评',
    middle: '中评',
    bad: '差评',
    none: '还没有这样的评价',
    noneHint: '换个筛选看看',
    noneAtAll: '还没有评价',
    noneAtAllHint: '买过的人确认收货后可以评价',
    missing: '没有找到这件商品的评价',
  },
  {
    title: 'All reviews',
    kinds: 'Which reviews',
    all: 'All',
    pictures: 'Pictures',
    good: 'Good',
    middle: 'Fair',
    bad: 'Poor',
    none: 'No such reviews yet',
    noneHint: 'Have a look at the others',
    noneAtAll: 'No reviews yet',
    noneAtAllHint: 'Those who bought it can review it once they have it',
    missing: 'No reviews were found',
  },
);
