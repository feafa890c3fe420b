/** Pages of the goods subpackage, named without its root: what the merchant sells, at which offers, and how much of it there is. */
export const goodsPages = [
  'coupons/index',
  'coupons/one/index',
  'catalogue/index',
  'catalogue/one/index',
  'catalogue/tables/index',
  'catalogue/tables/one/index',
  'freight/index',
  'freight/one/index',
  'league/index',
  'league/one/index',
  'league/month/index',
  'stock/index',
  'stock/ledger/index',
];
