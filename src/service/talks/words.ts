import { dictionary } from '@/words/dictionary';

export const talksWords = dictionary(
  {
    title: '消息',
    none: '还没有会话',
    noneHint: '在店铺、商品或订单页面联系客服后，会话会出现在这里。',
    unread: (n: number) => `${n} 条未读`,
  },
  {
    title: 'Messages',
    none: 'No conversations yet',
    noneHint: 'Once you contact a shop, the conversation appears here.',
    unread: (n) => `${n} unread`,
  },
);
