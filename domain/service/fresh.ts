import type { Carrier, ServiceTalkDoc, ServiceVisitorDoc } from '../documents';
import type { Ms, Openid, ShopId } from '../units';

/** A conversation in which nothing was said yet. */
export const freshTalk = (
  id: string,
  shopId: ShopId,
  openid: Openid,
  carrier: Carrier,
  now: Ms,
): ServiceTalkDoc => ({
  _id: id,
  shopId,
  openid,
  state: 'bot',
  agent: null,
  seq: 0,
  lastOrder: '',
  carrier,
  carrierAt: 0,
  subject: null,
  last: null,
  unreadShop: 0,
  unreadShopper: 0,
  readShop: 0,
  readShopper: 0,
  typingShop: 0,
  typingShopper: 0,
  waitingSince: null,
  queuedAt: null,
  round: null,
  lastRound: null,
  rounds: 0,
  welcomedAt: 0,
  offlineAt: 0,
  notes: [],
  dueAt: null,
  createdAt: now,
  updatedAt: now,
  changedAt: now,
});

/** Somebody of whom WeChat's carrier has heard nothing yet. */
export const freshVisitor = (openid: Openid): ServiceVisitorDoc => ({
  _id: openid,
  entries: [],
  windows: [],
  sends: [],
  closedAt: 0,
  choices: [],
});
