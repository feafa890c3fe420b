import { dictionary } from '@/words/dictionary';

export const timelineWords = dictionary(
  {
    title: '订单动态',
    placedDone: '已下单',
    paidDone: '已付款',
    partSent: '发出一个包裹',
    allSent: '商品已全部发出',
    receivedByBuyer: '买家已确认收货',
    receivedByClock: '到期自动确认收货',
    givenUp: '买家取消了订单',
    timedOut: '超时未付款，订单取消',
    refunded: '商品全部退款，订单关闭',
    settled: '货款已结算给商家',
  },
  {
    title: 'What happened',
    placedDone: 'Ordered',
    paidDone: 'Paid for',
    partSent: 'A parcel was sent',
    allSent: 'Everything was sent',
    receivedByBuyer: 'You confirmed receipt',
    receivedByClock: 'Receipt taken as confirmed',
    givenUp: 'You cancelled the order',
    timedOut: 'Not paid in time, cancelled',
    refunded: 'All of it refunded, closed',
    settled: 'The shop received its money',
  },
);
