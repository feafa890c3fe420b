import { contract as afterSales } from '../../../cloudfunctions/aftersales/contract';
import { contract as coupons } from '../../../cloudfunctions/coupons/contract';
import { contract as deposits } from '../../../cloudfunctions/deposits/contract';
import { contract as homepage } from '../../../cloudfunctions/homepage/contract';
import { contract as insights } from '../../../cloudfunctions/insights/contract';
import { contract as league } from '../../../cloudfunctions/league/contract';
import { contract } from '../../../cloudfunctions/orders/contract';
import { contract as ratings } from '../../../cloudfunctions/ratings/contract';
import { contract as reviews } from '../../../cloudfunctions/reviews/contract';
import { contract as service } from '../../../cloudfunctions/service/contract';
import { contract as shops } from '../../../cloudfunctions/shops/contract';
import { contract as staff } from '../../../cloudfunctions/staff/contract';
import { contract as touchpoints } from '../../../cloudfunctions/touchpoints/contract';
import { type Role, roleAllows, roles } from '../../../domain/roles';
import { inBar, maySee, mayShip, type Section, sectionsFor } from './sections';

const allowed = (who: string) => who.replace('merchant:', '').split('|') as Role[];

it.each([
  [
    'owner',
    [
      'overview',
      'orders',
      'talks',
      'aftersales',
      'rating',
      'reviews',
      'insights',
      'touchpoints',
      'catalogue',
      'stock',
      'coupons',
      'league',
      'homepage',
      'links',
      'shop',
      'staff',
    ],
  ],
  [
    'editor',
    [
      'overview',
      'rating',
      'reviews',
      'insights',
      'touchpoints',
      'catalogue',
      'stock',
      'coupons',
      'league',
      'homepage',
      'links',
      'shop',
      'staff',
    ],
  ],
  ['fulfilment', ['overview', 'orders', 'aftersales', 'rating', 'stock', 'staff']],
  ['service', ['overview', 'orders', 'talks', 'aftersales', 'rating', 'reviews', 'staff']],
] as const)('shows a %s their rooms', (role, keys) => {
  expect(sectionsFor(role).map((section) => section.key)).toEqual(keys);
});

it.each(roles)('opens no door to a %s that the functions would close', (role) => {
  expect(maySee(role, 'orders')).toBe(roleAllows(role, allowed(contract.board.who)));
  expect(maySee(role, 'aftersales')).toBe(roleAllows(role, allowed(afterSales.board.who)));
  expect(maySee(role, 'aftersales')).toBe(roleAllows(role, allowed(afterSales.accept.who)));
  for (const { who } of [coupons.board, coupons.make, coupons.edit, coupons.stop]) {
    expect(maySee(role, 'coupons')).toBe(roleAllows(role, allowed(who)));
  }
  for (const { who } of [league.plans, league.savePlan, league.promoters, league.bill])
    expect(maySee(role, 'league')).toBe(roleAllows(role, allowed(who)));
  expect(maySee(role, 'rating')).toBe(roleAllows(role, allowed(ratings.explain.who)));
  expect(maySee(role, 'insights')).toBe(roleAllows(role, allowed(insights.entrances.who)));
  for (const { who } of [touchpoints.get, touchpoints.check])
    expect(maySee(role, 'touchpoints')).toBe(roleAllows(role, allowed(who)));
  expect(maySee(role, 'reviews')).toBe(roleAllows(role, allowed(reviews.board.who)));
  expect(maySee(role, 'reviews')).toBe(roleAllows(role, allowed(reviews.reply.who)));
  for (const { who } of [shops.settings, shops.saveProfile, deposits.get])
    expect(maySee(role, 'shop')).toBe(roleAllows(role, allowed(who)));
  for (const { who } of [homepage.draft, homepage.save, homepage.submit])
    expect(maySee(role, 'homepage')).toBe(roleAllows(role, allowed(who)));
  expect(maySee(role, 'staff')).toBe(roleAllows(role, allowed(staff.list.who)));
  expect(maySee(role, 'talks')).toBe(roleAllows(role, allowed(service.inbox.who)));
  expect(mayShip(role)).toBe(roleAllows(role, allowed(contract.ship.who)));
  expect(mayShip(role)).toBe(roleAllows(role, allowed(contract.changePrice.who)));
});

it.each([
  [5, 5, 0],
  [6, 4, 2],
  [9, 4, 5],
])('of %d rooms a phone shows %d and keeps %d behind the last place', (n, shown, rest) => {
  const all = Array.from({ length: n }, (_, i) => ({ key: 'orders', path: String(i) }) as Section);
  const bar = inBar(all);
  expect([bar.shown.length, bar.rest.length]).toEqual([shown, rest]);
  expect([...bar.shown, ...bar.rest]).toEqual(all);
});
