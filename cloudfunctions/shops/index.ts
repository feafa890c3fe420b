import { serve } from '../platform/door';
import { nameAdvice } from './advise';
import { contract } from './contract';
import { discover } from './discover';
import { mine } from './mine';
import { close, open } from './open-and-close';
import { overview } from './overview';
import { rename } from './rename';
import { saveFreight, saveProfile, settings } from './settings';
import { upgrade, upgradeService } from './upgrade';

export const main = serve('shops', contract, {
  discover,
  mine,
  overview,
  nameAdvice,
  settings,
  saveProfile,
  saveFreight,
  rename,
  open,
  close,
  upgrade,
  upgradeService,
});
