/** Pages of the main package: those that people land on from outside, and the tabs. */
export const mainPages = [
  'pages/discover/index',
  'pages/search/index',
  'pages/shop/index',
  'pages/product/index',
  'pages/cart/index',
  'pages/me/index',
];
