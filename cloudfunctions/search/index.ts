import { serve } from '../platform/door';
import { contract } from './contract';
import { explain } from './explain';
import { led } from './led';
import { popular } from './popular';
import { products } from './products';
import { rebuild } from './rebuild';
import { shops } from './shops';
import { suggest } from './suggest';

export const main = serve('search', contract, { shops, products, suggest, popular, explain, led, rebuild });
