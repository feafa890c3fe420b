import { serve } from '../platform/door';
import { adjust } from './adjust';
import { board } from './board';
import { contract } from './contract';
import { ledger } from './ledger';

export const main = serve('stock', contract, { board, ledger, adjust });
