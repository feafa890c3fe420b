import type { IconName } from '@/ui/icon';
import { type Role, roleAllows } from '../../../domain/roles';

export type SectionKey =
  | 'overview'
  | 'orders'
  | 'aftersales'
  | 'coupons'
  | 'league'
  | 'catalogue'
  | 'stock'
  | 'reviews'
  | 'rating'
  | 'insights'
  | 'touchpoints'
  | 'homepage'
  | 'links'
  | 'shop'
  | 'staff'
  | 'talks';

export interface Section {
  key: SectionKey;
  icon: IconName;
  /** Page of the subpackage. */
  path: string;
  /** Who has work there; owners always. */
  roles: readonly Role[];
}

/** The rooms of the studio, in the order of the navigation. A new room is one line here and one in `pages.ts`. */
export const sections: readonly Section[] = [
  {
    key: 'overview',
    icon: 'home',
    path: 'studio/overview/index',
    roles: ['editor', 'fulfilment', 'service'],
  },
  { key: 'orders', icon: 'parcel', path: 'studio/orders/index', roles: ['fulfilment', 'service'] },
  { key: 'talks', icon: 'chat', path: 'studio/service/index', roles: ['service'] },
  {
    key: 'aftersales',
    icon: 'service',
    path: 'studio/aftersales/index',
    roles: ['fulfilment', 'service'],
  },
  {
    key: 'rating',
    icon: 'star',
    path: 'shopfront/rating/index',
    roles: ['editor', 'fulfilment', 'service'],
  },
  { key: 'reviews', icon: 'article', path: 'shopfront/reviews/index', roles: ['editor', 'service'] },
  { key: 'insights', icon: 'share', path: 'shopfront/insights/index', roles: ['editor'] },
  { key: 'touchpoints', icon: 'check', path: 'shopfront/touchpoints/index', roles: ['editor'] },
  { key: 'catalogue', icon: 'category', path: 'goods/catalogue/index', roles: ['editor'] },
  { key: 'stock', icon: 'stack', path: 'goods/stock/index', roles: ['editor', 'fulfilment'] },
  { key: 'coupons', icon: 'wallet', path: 'goods/coupons/index', roles: ['editor'] },
  { key: 'league', icon: 'card', path: 'goods/league/index', roles: ['editor'] },
  { key: 'homepage', icon: 'photo', path: 'shopfront/homepage/index', roles: ['editor'] },
  { key: 'links', icon: 'card', path: 'shopkeeping/links/index', roles: ['editor'] },
  { key: 'shop', icon: 'shop', path: 'shopkeeping/shop/index', roles: ['editor'] },
  {
    key: 'staff',
    icon: 'people',
    path: 'shopkeeping/staff/index',
    roles: ['editor', 'fulfilment', 'service'],
  },
];

export function sectionsFor(role: Role): Section[] {
  return sections.filter((section) => roleAllows(role, section.roles));
}

/** Rooms that a phone's bar has a place for; beyond them the last place leads to the rest. */
const places = 5;

/** The rooms that stand in the bar of a phone, and those behind its last place. */
export function inBar(all: readonly Section[]): { shown: readonly Section[]; rest: readonly Section[] } {
  if (all.length <= places) return { shown: all, rest: [] };
  return { shown: all.slice(0, places - 1), rest: all.slice(places - 1) };
}

export function maySee(role: Role, key: SectionKey): boolean {
  return sectionsFor(role).some((section) => section.key === key);
}

/** Service agents read orders; packing, sending and prices are for those who do the parcels. */
export function mayShip(role: Role): boolean {
  return roleAllows(role, ['fulfilment']);
}
