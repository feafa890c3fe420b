import { serve } from '../platform/door';
import { nameAdvice } from './advise';
import { contract } from './contract';
import { discover } from './discover';
import { freight, saveFreight } from './freight';
import { mine } from './mine';
import { close, open } from './open-and-close';
import { overview } from './overview';
import { rename } from './rename';
import { saveProfile, settings } from './settings';
import { upgrade, upgradeService } from './upgrade';

export const main = serve('shops', contract, {
  discover,
  mine,
  overview,
  nameAdvice,
  settings,
  saveProfile,
  freight,
  saveFreight,
  rename,
  open,
  close,
  upgrade,
  upgradeService,
});
