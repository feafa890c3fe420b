import { serve } from '../platform/door';
import { contract } from './contract';
import { discover } from './discover';
import { find } from './find';
import { mine } from './mine';
import { overview } from './overview';

export const main = serve('shops', contract, { discover, find, mine, overview });
