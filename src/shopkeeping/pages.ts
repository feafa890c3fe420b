/** Pages of the shopkeeping subpackage, named without its root: the shop itself: its opening, name, deposit and people. */
export const shopkeepingPages = [
  'openings/index',
  'openings/one/index',
  'shop/index',
  'shop/profile/index',
  'shop/name/index',
  'shop/upgrade/index',
  'deposit/index',
  'staff/index',
  'staff/join/index',
  'links/index',
  'links/answer/index',
];
