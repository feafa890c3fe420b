import { serve } from '../platform/door';
import { contract } from './contract';
import { tick } from './tick';

export const main = serve('clock', contract, { tick });
