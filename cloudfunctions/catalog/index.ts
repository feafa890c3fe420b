import { serve } from '../platform/door';
import { arrange, arrangement } from './arrange';
import { batch, undo } from './batch';
import { contract } from './contract';
import { get } from './get';
import { list } from './list';
import { publish, unlist } from './publish';
import { reviews } from './reviews';
import { discard, save } from './save';
import { editing, shelf } from './shelf';

export const main = serve('catalog', contract, {
  get,
  list,
  reviews,
  shelf,
  editing,
  save,
  discard,
  publish,
  unlist,
  batch,
  undo,
  arrangement,
  arrange,
});
