/** Pages of the studio subpackage, named without its root. */
export const studioPages = [
  'overview/index',
  'orders/index',
  'order/index',
  'waybills/index',
  'aftersales/index',
  'aftersales/one/index',
  'desk/index',
  'desk/item/index',
];
