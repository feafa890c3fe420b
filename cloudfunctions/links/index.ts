import { serve } from '../platform/door';
import { accept, decline, look } from './answer';
import { contract } from './contract';
import { cancel, invite, list } from './invite';
import { dependants, unbind } from './unbind';

export const main = serve('links', contract, {
  list,
  invite,
  cancel,
  dependants,
  unbind,
  look,
  accept,
  refuse: decline,
});
