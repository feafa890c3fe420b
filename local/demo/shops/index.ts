/** The shops of the demo street, in the order they stand. */
import type { DemoShop } from '../shape';
import { akuan } from './akuan';
import { bailu } from './bailu';
import { banpo } from './banpo';
import { huajian } from './huajian';
import { jiuxiang } from './jiuxiang';
import { laochen } from './laochen';
import { manhuo } from './manhuo';
import { mianli } from './mianli';
import { pangju } from './pangju';
import { qinghe } from './qinghe';
import { shanqian } from './shanqian';
import { xiaozao } from './xiaozao';
import { yexing } from './yexing';
import { yinghuo } from './yinghuo';
import { zhishang } from './zhishang';

export const shops: readonly DemoShop[] = [
  laochen,
  shanqian,
  yexing,
  zhishang,
  qinghe,
  banpo,
  manhuo,
  xiaozao,
  pangju,
  bailu,
  mianli,
  akuan,
  jiuxiang,
  yinghuo,
  huajian,
];
