import { serve } from '../platform/door';
import { callback } from './callback';
import { contract } from './contract';

export const main = serve('payments', contract, { callback });
