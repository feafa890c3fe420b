import type { Contracts, FunctionName } from '../../cloudfunctions/contracts';

/** Actions that change nothing, so that they may be shared and asked again. */
const reads: { readonly [F in FunctionName]?: readonly (keyof Contracts[F])[] } = {
  shops: ['discover', 'mine', 'overview', 'nameAdvice', 'settings', 'freight'],
  openings: ['get', 'mine'],
  deposits: ['get', 'look'],
  staff: ['list'],
  homepage: ['get', 'draft', 'preview', 'previewCode', 'phonePreview', 'versions', 'compare'],
  links: ['list', 'dependants', 'look'],
  catalog: ['get', 'list', 'reviews', 'shelf', 'editing', 'arrangement'],
  search: ['shops', 'products', 'suggest', 'popular', 'explain'],
  ratings: ['explain'],
  insights: ['entrances', 'goods'],
  touchpoints: ['get'],
  shares: ['codes'],
  league: ['plans', 'promoters', 'bill', 'lines', 'mine', 'offers', 'earned', 'statement', 'recruiting'],
  service: [
    'open',
    'history',
    'poll',
    'talks',
    'inbox',
    'watch',
    'talk',
    'talkHistory',
    'agents',
    'numbers',
    'settings',
  ],
  reviews: ['toWrite', 'mine', 'board'],
  aftersales: ['list', 'get', 'board', 'getForShop'],
  desk: ['queue', 'get'],
  coupons: ['list', 'mine', 'board', 'offer'],
  stock: ['board', 'ledger'],
  tables: ['board', 'look', 'lines'],
  pictures: ['folder'],
  notices: ['templates'],
  orders: ['quote', 'list', 'get', 'board', 'shopOrder'],
};

export function isRead(functionName: FunctionName, action: string): boolean {
  return (reads[functionName] as readonly string[] | undefined)?.includes(action) ?? false;
}
