import { serve } from '../platform/door';
import { apply, join } from './become';
import { contract } from './contract';
import { decide } from './decide';
import { earned, statement } from './earned';
import { invite, revoke } from './invite';
import { mine, recruiting } from './mine';
import { offers } from './offers';
import { dropPlan, plans, savePlan } from './plans';
import { bill, lines, promoters } from './promoters';

export const main = serve('league', contract, {
  plans,
  savePlan,
  dropPlan,
  promoters,
  invite,
  revoke,
  decide,
  bill,
  lines,
  mine,
  recruiting,
  apply,
  join,
  offers,
  earned,
  statement,
});
