import { serve } from '../platform/door';
import { apply } from './apply';
import { contract } from './contract';
import { escalate } from './escalate';
import { board, get, getForShop, list } from './read';
import { accept, confirmReceipt, reject } from './shop-answers';
import { cancel, confirm, shipBack } from './shopper-steps';

export const main = serve('aftersales', contract, {
  apply,
  list,
  get,
  cancel,
  shipBack,
  confirm,
  escalate,
  board,
  getForShop,
  accept,
  reject,
  confirmReceipt,
});
