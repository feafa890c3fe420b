import { serve } from '../platform/door';
import { contract } from './contract';
import { take } from './take';

export const main = serve('push', contract, { take });
