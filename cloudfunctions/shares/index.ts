import { serve } from '../platform/door';
import { codes } from './codes';
import { contract } from './contract';
import { link } from './link';
import { poster } from './poster';
import { promote } from './promote';

export const main = serve('shares', contract, { poster, promote, codes, link });
