import { serve } from '../platform/door';
import { contract } from './contract';
import { appeal, deduct, giveBack } from './deduct';
import { get, look } from './get';
import { pay } from './pay';
import { refund } from './refund';

export const main = serve('deposits', contract, { get, look, pay, refund, deduct, appeal, giveBack });
