import { serve } from '../platform/door';
import { contract } from './contract';
import { discover } from './discover';
import { mine } from './mine';
import { overview } from './overview';

export const main = serve('shops', contract, { discover, mine, overview });
