import { contract as aftersales } from './aftersales/contract';
import { contract as catalog } from './catalog/contract';
import { contract as clock } from './clock/contract';
import { contract as coupons } from './coupons/contract';
import { contract as deposits } from './deposits/contract';
import { contract as desk } from './desk/contract';
import { contract as homepage } from './homepage/contract';
import { contract as insights } from './insights/contract';
import { contract as league } from './league/contract';
import { contract as links } from './links/contract';
import { contract as notices } from './notices/contract';
import { contract as openings } from './openings/contract';
import { contract as orders } from './orders/contract';
import { contract as payments } from './payments/contract';
import { contract as pictures } from './pictures/contract';
import { contract as push } from './push/contract';
import { contract as ratings } from './ratings/contract';
import { contract as reviews } from './reviews/contract';
import { contract as search } from './search/contract';
import { contract as service } from './service/contract';
import { contract as shares } from './shares/contract';
import { contract as shops } from './shops/contract';
import { contract as staff } from './staff/contract';
import { contract as stock } from './stock/contract';
import { contract as tables } from './tables/contract';
import { contract as touchpoints } from './touchpoints/contract';

/** Every function's contract, by the function's name: for what walks them all (tests, deploy, the API page). */
export const contracts = {
  shops,
  openings,
  deposits,
  staff,
  homepage,
  links,
  catalog,
  coupons,
  stock,
  tables,
  orders,
  aftersales,
  desk,
  payments,
  clock,
  search,
  pictures,
  ratings,
  notices,
  service,
  push,
  reviews,
  insights,
  touchpoints,
  shares,
  league,
} as const;
export type Contracts = typeof contracts;
export type FunctionName = keyof Contracts;
