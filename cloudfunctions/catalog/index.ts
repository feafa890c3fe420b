import { serve } from '../platform/door';
import { contract } from './contract';
import { get } from './get';
import { list } from './list';
import { reviews } from './reviews';

export const main = serve('catalog', contract, { get, list, reviews });
