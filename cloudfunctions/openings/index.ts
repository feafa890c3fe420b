import { serve } from '../platform/door';
import { contract } from './contract';
import { get, mine, save, start } from './fill';
import { submit, withdraw } from './submit';

export const main = serve('openings', contract, { start, save, get, mine, submit, withdraw });
