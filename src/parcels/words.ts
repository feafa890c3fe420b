import { dictionary } from '@/words/dictionary';

export const wayWords = dictionary(
  {
    none: '还没有物流信息，快递揽收后会显示在这里',
    all: (n: number) => `查看全部 ${n} 条`,
    less: '收起',
    delivered: '已签收',
    outForDelivery: '派送中',
    moving: '运输中',
    collected: '已揽收',
    handed: '待揽收',
    trouble: '物流异常',
    way: '物流动态',
  },
  {
    none: 'Nothing yet. News appears here once the carrier has it.',
    all: (n: number) => `Show all ${n}`,
    less: 'Show less',
    delivered: 'Delivered',
    outForDelivery: 'Out for delivery',
    moving: 'On its way',
    collected: 'Collected',
    handed: 'To be collected',
    trouble: 'Held up',
    way: 'Where it is',
  },
);
