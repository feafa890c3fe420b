import { serve } from '../platform/door';
import { contract } from './contract';
import { invite, revoke } from './invite';
import { change, join, list, remove } from './members';

export const main = serve('staff', contract, { list, invite, revoke, join, change, remove });
