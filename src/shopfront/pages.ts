/** Pages of the shopfront subpackage, named without its root: how shoppers see and find the shop, and what they say of it. */
export const shopfrontPages = [
  'rating/index',
  'insights/index',
  'insights/goods/index',
  'promote/index',
  'reviews/index',
  'homepage/index',
  'homepage/look/index',
  'search/index',
  'touchpoints/index',
];
