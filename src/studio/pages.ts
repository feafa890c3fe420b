/** Pages of the studio subpackage, named without its root: the merchant's daily work. */
export const studioPages = [
  'overview/index',
  'orders/index',
  'service/index',
  'service/talk/index',
  'service/settings/index',
  'order/index',
  'aftersales/index',
  'aftersales/one/index',
];
