import { serve } from '../platform/door';
import { contract } from './contract';
import { explain } from './explain';

export const main = serve('ratings', contract, { explain });
