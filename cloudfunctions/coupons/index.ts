import { serve } from '../platform/door';
import { claim } from './claim';
import { contract } from './contract';
import { edit, stop } from './edit';
import { list, mine } from './list';
import { make } from './make';
import { board, offer } from './offers';

export const main = serve('coupons', contract, { list, claim, mine, board, offer, make, edit, stop });
