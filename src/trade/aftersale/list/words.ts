import { dictionary } from '@/words/dictionary';

export const listWords = dictionary(
  {
    title: '退款与售后',
    none: '还没有售后申请',
    noneHint: '在订单里选择商品，就可以申请售后',
    toOrders: '查看我的订单',
    left: (time: string) => `剩余 ${time}`,
  },
  {
    title: 'After-sales',
    none: 'Nothing asked back yet',
    noneHint: 'Choose something in one of your orders to ask for it',
    toOrders: 'My orders',
    left: (time: string) => `${time} left`,
  },
);
