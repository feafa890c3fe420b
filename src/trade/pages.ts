/** Pages of the trade subpackage, named without its root. The pay sheet stands in for WeChat's on the local cloud only. */
export const tradePages = [
  'checkout/index',
  'orders/index',
  'order/index',
  'address/index',
  'poster/index',
  'aftersale/apply/index',
  'aftersale/follow/index',
  'aftersale/list/index',
  'review/index',
  'review/one/index',
  'review/more/index',
  'review/all/index',
  ...(process.env.TONGDIAN_ENV ? [] : ['paysheet/index']),
];
