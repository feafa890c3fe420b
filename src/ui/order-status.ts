import type { Output } from '@/cloud/call';
import { dictionary } from '@/words/dictionary';
import type { Tone } from './tag';

export type OrderStatus = Output<'orders', 'get'>['status'];

/** The platform's states as a shopper and a merchant read them. */
export const statusWords = dictionary(
  {
    10: '待付款',
    20: '待发货',
    21: '部分发货',
    30: '待收货',
    100: '已完成',
    200: '已关闭',
    250: '已取消',
  },
  {
    10: 'To pay',
    20: 'To ship',
    21: 'Partly shipped',
    30: 'On the way',
    100: 'Completed',
    200: 'Closed',
    250: 'Cancelled',
  },
);

export const statusTone: Record<OrderStatus, Tone> = {
  10: 'accent',
  20: 'warn',
  21: 'warn',
  30: 'warn',
  100: 'good',
  200: 'quiet',
  250: 'quiet',
};
