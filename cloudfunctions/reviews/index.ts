import { serve } from '../platform/door';
import { contract } from './contract';
import { board, mine, toWrite } from './lists';
import { reply, report, vote } from './others';
import { followUp, write } from './write';

export const main = serve('reviews', contract, {
  toWrite,
  mine,
  write,
  followUp,
  vote,
  report,
  board,
  reply,
});
