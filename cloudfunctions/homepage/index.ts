import { serve } from '../platform/door';
import { contract } from './contract';
import { get } from './get';

export const main = serve('homepage', contract, { get });
