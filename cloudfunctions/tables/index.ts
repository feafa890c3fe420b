import { serve } from '../platform/door';
import { board, lines, look } from './board';
import { contract } from './contract';
import { go, stop } from './go';
import { take } from './take';
import { write } from './write';

export const main = serve('tables', contract, { take, board, look, lines, go, stop, write });
