import { serve } from '../platform/door';
import { board } from './board';
import { cancel } from './cancel';
import { changeAddress } from './change-address';
import { changePrice } from './change-price';
import { confirm } from './confirm';
import { contract } from './contract';
import { get, shopOrder } from './get';
import { list } from './list';
import { pay } from './pay';
import { place } from './place';
import { quote } from './quote';
import { ship } from './ship';
import { track, trackForShop } from './track';

export const main = serve('orders', contract, {
  quote,
  place,
  pay,
  list,
  get,
  cancel,
  confirm,
  board,
  shopOrder,
  ship,
  changePrice,
  changeAddress,
  track,
  trackForShop,
});
