import { serve } from '../platform/door';
import { answer } from './answer';
import { contract } from './contract';
import { decide } from './decide';
import { inbox, talk, talkHistory, watch } from './inbox';
import { read, readTalk, typing, typingTalk } from './marks';
import { close, note, reopen, take, transfer } from './moves';
import { numbers } from './numbers';
import { send } from './send';
import { agents, saveSettings, settings } from './settings';
import { history, open, poll, talks } from './shopper-reads';

export const main = serve('service', contract, {
  open,
  history,
  send,
  read,
  typing,
  poll,
  talks,
  inbox,
  watch,
  talk,
  talkHistory,
  take,
  transfer,
  close,
  reopen,
  note,
  answer,
  decide,
  readTalk,
  typingTalk,
  agents,
  numbers,
  settings,
  saveSettings,
});
