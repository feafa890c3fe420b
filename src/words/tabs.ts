import { dictionary } from './dictionary';

export const tabWords = dictionary(
  { discover: '发现', cart: '购物车', me: '我的' },
  { discover: 'Discover', cart: 'Cart', me: 'Me' },
);
