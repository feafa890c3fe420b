import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    title: '我的订单',
    tabs: '订单状态',
    all: '全部',
    unpaid: '待付款',
    toShip: '待发货',
    shipped: '待收货',
    done: '已完成',
    none: '还没有相关订单',
    noneHint: '看中的好物，下单后会出现在这里',
    look: '去逛逛',
    pieces: (n: number) => `共 ${n} 件`,
    paid: '实付',
    due: '应付',
  },
  {
    title: 'My orders',
    tabs: 'State of the order',
    all: 'All',
    unpaid: 'To pay',
    toShip: 'To ship',
    shipped: 'On the way',
    done: 'Completed',
    none: 'No orders here yet',
    noneHint: 'What you order appears here',
    look: 'Look around',
    pieces: (n: number) => `${n} pieces`,
    paid: 'Paid',
    due: 'To pay',
  },
);
