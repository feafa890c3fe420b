import { dictionary } from '@/words/dictionary';

export const companyWords = dictionary(
  {
    SF: '顺丰',
    ZTO: '中通',
    YTO: '圆通',
    YUNDA: '韵达',
    STO: '申通',
    JTSD: '极兔',
    JD: '京东',
    EMS: '邮政 EMS',
    YZPY: '邮政包裹',
    DBL: '德邦',
    SELF: '自提',
    VIRTUAL: '无需物流',
    OTHER: '其他',
  },
  {
    SF: 'SF',
    ZTO: 'ZTO',
    YTO: 'YTO',
    YUNDA: 'Yunda',
    STO: 'STO',
    JTSD: 'J&T',
    JD: 'JD',
    EMS: 'EMS',
    YZPY: 'China Post',
    DBL: 'Deppon',
    SELF: 'Pick-up',
    VIRTUAL: 'No carrier',
    OTHER: 'Other',
  },
);
