import { serve } from '../platform/door';
import { contract } from './contract';
import { get } from './get';
import { pay } from './pay';
import { deduct, refund } from './refund';

export const main = serve('deposits', contract, { get, pay, refund, deduct });
