import { dictionary } from '@/words/dictionary';
import type { OrderStatus } from '../../../domain/documents';
import type { Elapsed } from './elapsed';

/** Words about an order that the board and the order's own page share; states as the platform names them. */
export const orderWords = dictionary(
  {
    status: (status: OrderStatus) =>
      ({
        10: '待付款',
        20: '待发货',
        21: '部分发货',
        30: '待收货',
        100: '已完成',
        200: '已退款取消',
        250: '未付款取消',
      })[status],
    span: ({ days, hours, minutes }: Elapsed) =>
      days > 0 ? `${days} 天 ${hours} 小时` : hours > 0 ? `${hours} 小时` : `${Math.max(1, minutes)} 分钟`,
    waits: (span: string) => `已等 ${span}`,
    left: (span: string) => `剩 ${span}`,
    expiring: '即将关闭',
    note: '买家留言',
    pieces: (n: number) => `共 ${n} 件`,
    shippedOf: (sent: number, n: number) => `已发 ${sent} / ${n}`,
    orderPrice: '实付',
    toPay: '应付',
    ship: '发货',
  },
  {
    status: (status: OrderStatus) =>
      ({
        10: 'Unpaid',
        20: 'To ship',
        21: 'Partly shipped',
        30: 'On the way',
        100: 'Completed',
        200: 'Refunded and closed',
        250: 'Closed unpaid',
      })[status],
    span: ({ days, hours, minutes }: Elapsed) =>
      days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h` : `${Math.max(1, minutes)} min`,
    waits: (span: string) => `Waiting ${span}`,
    left: (span: string) => `${span} left`,
    expiring: 'Closing now',
    note: 'Note from the buyer',
    pieces: (n: number) => (n === 1 ? '1 piece' : `${n} pieces`),
    shippedOf: (sent: number, n: number) => `Sent ${sent} of ${n}`,
    orderPrice: 'Paid',
    toPay: 'To pay',
    ship: 'Ship',
  },
);
