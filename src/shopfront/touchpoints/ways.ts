import type { SectionKey } from '@/studio/membership/sections';
import type { CheckName, Finding } from '../../../domain/touchpoints/checks';

/** Where something is mended: a page, and the room it belongs to, which not everybody may enter. */
export interface Way {
  path: string;
  room: SectionKey;
  /** What the search preview begins with. */
  q?: 'name' | 'category';
}

const search = (q: 'name' | 'category'): Way => ({ path: 'shopfront/search/index', room: 'overview', q });
const homepage: Way = { path: 'shopfront/homepage/index', room: 'homepage' };
const paths: Way = { path: 'shopfront/promote/index', room: 'insights' };
const sources: Way = { path: 'shopfront/insights/index', room: 'insights' };
const inbox: Way = { path: 'studio/service/index', room: 'talks' };
const service: Way = { path: 'studio/service/settings/index', room: 'talks' };
const accounts: Way = { path: 'shopkeeping/links/index', room: 'links' };
const shop: Way = { path: 'shopkeeping/shop/index', room: 'shop' };

const byCheck: Readonly<Partial<Record<CheckName, Way>>> = {
  officialLinked: accounts,
  channelsLinked: accounts,
  miniProgramLinked: accounts,
  wecomLinked: accounts,
  foundByName: search('name'),
  foundByCategory: search('category'),
  articleOnHome: homepage,
  videoOnHome: homepage,
  menuOrArticle: paths,
  channelsVisits: paths,
  privateOrders: sources,
  serviceAnswers: inbox,
};
const byFinding: Readonly<Partial<Record<Finding, Way>>> = {
  notOpen: shop,
  noService: service,
  elsewhere: service,
  nobodyBought: { path: 'goods/coupons/index', room: 'coupons' },
};

/** Where what was found is mended; undefined where there is nothing to do but wait. */
export const wayFor = (check: CheckName, finding: Finding): Way | undefined =>
  finding === 'tooEarly' || finding === 'nobodyAsked' ? undefined : (byFinding[finding] ?? byCheck[check]);
