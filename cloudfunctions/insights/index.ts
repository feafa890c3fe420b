import { serve } from '../platform/door';
import { contract } from './contract';
import { entrances } from './entrances';

export const main = serve('insights', contract, { entrances });
