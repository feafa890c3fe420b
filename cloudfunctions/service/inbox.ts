import type { ServiceTalkDoc } from '../../domain/documents';
import type { ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import { beside } from './beside';
import type { ServiceContract } from './contract';
import { settingsOf } from './settings-of';
import { changedSince, pageBefore } from './shopper-reads';
import { orderCardOf, productCardOf } from './subject';
import { askAgain, lookBack, quotaView, summary } from './views';

type Input<A extends keyof ServiceContract> = ParsedInputOf<ServiceContract, A>;
type Box = Input<'inbox'>['box'];

/** How many changed conversations one look at the inbox brings. */
const watchPage = 50;

const filters: Record<Exclude<Box, 'queued'>, (self: string) => object> = {
  mine: (self) => ({ 'agent.openid': self, state: 'taken' }),
  taken: () => ({ state: 'taken' }),
  bot: () => ({ state: db.cmd.in(['bot', 'handed']) }),
  closed: () => ({ state: 'closed' }),
  all: () => ({}),
};

/** Two operations: a page of the box, and how many wait. */
export async function inbox(input: Input<'inbox'>, call: Call) {
  const now = Date.now();
  const queued = await queuedIn(input.shopId);
  const { page, nextCursor } = await (input.box === 'queued' ? queue(input) : boxed(input, input.box, call));
  const talks = page.map((talk) => summary(talk, call.openid, now, call));
  return ok({ talks, nextCursor, since: now - lookBack, queued, askAgainMs: askAgain(talks.length > 0) });
}

const queuedIn = (shopId: ShopId): Promise<number> => db.count('service_talks', { shopId, state: 'queued' });

const queue = ({ shopId, ...page }: Input<'inbox'>) =>
  listPage('service_talks', { shopId, state: 'queued' }, 'queuedAt', page);

const boxed = ({ shopId, ...page }: Input<'inbox'>, box: Exclude<Box, 'queued'>, call: Call) =>
  listPage('service_talks', { shopId, ...filters[box](call.openid) }, '-updatedAt', page);

/** Two operations, four with an open talk, two more for the other shops: one call for all that an inbox shows. */
export async function watch(input: Input<'watch'>, call: Call) {
  const { shopId, since } = input;
  const now = Date.now();
  const filter = { shopId, changedAt: db.cmd.gt(since) };
  const [rows, queued, opened, elsewhere] = await Promise.all([
    db.find('service_talks', filter, { sort: ['changedAt'], limit: watchPage + 1 }),
    queuedIn(shopId),
    openTalk(input, call),
    input.elsewhere ? otherShops(shopId, call) : [],
  ]);
  const more = rows.length > watchPage;
  const page = rows.slice(0, watchPage);
  const active = opened.talk !== null || queued > 0 || page.length > 0;
  return ok({
    talks: page.map((talk) => summary(talk, call.openid, now, call)),
    since: more ? (page.at(-1)?.changedAt ?? since) - 1 : Math.max(since, now - lookBack),
    queued,
    talk: opened.talk,
    messages: opened.messages,
    talkSince: opened.since,
    more: more || opened.more,
    elsewhere,
    askAgainMs: askAgain(active),
  });
}

async function openTalk({ shopId, talkId, talkSince }: Input<'watch'>, call: Call) {
  const nothing = { talk: null, messages: [], since: talkSince, more: false };
  if (!talkId) return nothing;
  const talk = await db.get('service_talks', talkId);
  if (talk?.shopId !== shopId) return nothing;
  return { ...(await changedSince(talkId, talkSince, call)), talk: await detail(talk, null, call) };
}

/** How many wait in the other shops that the caller answers for. */
async function otherShops(shopId: ShopId, call: Call) {
  const members = await db.find('members', { openid: call.openid });
  const others = members
    .filter((m) => m.shopId !== shopId && ['owner', 'service'].includes(m.role))
    .map((m) => m.shopId);
  if (others.length === 0) return [];
  const filter = { shopId: db.cmd.in(others), state: 'queued' };
  const waiting = await db.find('service_talks', filter, { limit: 1000, only: ['shopId'] });
  return others.map((id) => ({ shopId: id, queued: waiting.filter((talk) => talk.shopId === id).length }));
}

async function detail(talk: ServiceTalkDoc, subject: Awaited<ReturnType<typeof subjectOf>>, call: Call) {
  const now = Date.now();
  return {
    ...summary(talk, call.openid, now, call),
    readShop: talk.readShop,
    readShopper: talk.readShopper,
    shopperTypes: talk.typingShopper > now,
    quota: await quotaView(talk, now, call),
    notes: talk.notes.map(({ at, byName, text }) => ({ at, byName, text })),
    subject,
  };
}

async function subjectOf({ shopId, openid, subject }: ServiceTalkDoc) {
  if (subject?.orderId) return orderCardOf(shopId, openid, subject.orderId);
  return subject?.productId ? productCardOf(shopId, subject.productId) : null;
}

export const noTalk = () => refuse('NOT_FOUND', '没有这个会话', 'talkId');

/** Six operations at most: talk, messages, quota, subject, the shopper's orders, the phrases. */
export async function talk({ shopId, talkId, limit }: Input<'talk'>, call: Call) {
  const found = await db.get('service_talks', talkId);
  if (found?.shopId !== shopId) return noTalk();
  const now = Date.now();
  const [latest, subject, orders, settings] = await Promise.all([
    pageBefore(talkId, limit, undefined, call),
    subjectOf(found),
    beside(found),
    settingsOf(shopId),
  ]);
  return ok({
    talk: await detail(found, subject, call),
    ...latest,
    talkSince: now - lookBack,
    orders,
    quickPhrases: settings?.quickPhrases ?? [],
  });
}

export async function talkHistory({ shopId, talkId, cursor, limit }: Input<'talkHistory'>, call: Call) {
  const found = await db.get('service_talks', talkId);
  if (found?.shopId !== shopId) return noTalk();
  return ok(await pageBefore(talkId, limit, cursor, call));
}
