/** Pages of the studio subpackage, named without its root. */
export const studioPages = [
  'overview/index',
  'orders/index',
  'order/index',
  'waybills/index',
  'coupons/index',
  'coupons/one/index',
  'stock/index',
  'stock/ledger/index',
  'aftersales/index',
  'aftersales/one/index',
  'rating/index',
  'reviews/index',
  'search/index',
  'desk/index',
  'desk/item/index',
];
