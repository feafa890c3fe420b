import { serve } from '../platform/door';
import { contract } from './contract';
import { decide } from './decide';
import { get, queue } from './queue';

export const main = serve('desk', contract, { queue, get, decide });
