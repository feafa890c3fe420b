import { serve } from '../platform/door';
import { check } from './check';
import { contract } from './contract';
import { get } from './get';

export const main = serve('touchpoints', contract, { get, check });
