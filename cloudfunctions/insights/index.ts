import { serve } from '../platform/door';
import { contract } from './contract';
import { entrances } from './entrances';
import { goods } from './goods';

export const main = serve('insights', contract, { entrances, goods });
