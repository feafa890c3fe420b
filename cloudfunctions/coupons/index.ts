import { serve } from '../platform/door';
import { claim } from './claim';
import { contract } from './contract';
import { list, mine } from './list';

export const main = serve('coupons', contract, { list, claim, mine });
