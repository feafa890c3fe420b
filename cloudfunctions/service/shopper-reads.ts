import type { ServiceMessageDoc, ServiceTalkDoc } from '../../domain/documents';
import { questions } from '../../domain/service/auto-answer';
import { hoursText, isOpen } from '../../domain/service/hours';
import { firstSettings } from '../../domain/service/settings';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import { shopCard } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import { fromCursor, pageOf } from '../platform/pages';
import type { ServiceContract } from './contract';
import { talkIdOf } from './ids';
import { askAgain, forShopper, lookBack, messageViews } from './views';

type Input<A extends keyof ServiceContract> = ParsedInputOf<ServiceContract, A>;

/** How many changed messages one poll brings. */
const pollPage = 50;

/** The latest messages before a place, newest first, and the cursor of the next. One operation. */
export async function pageBefore(talkId: string, limit: number, cursor: string | undefined, call: Call) {
  const [before] = fromCursor(cursor, 1) ?? [];
  const filter = before === undefined ? { talkId } : { talkId, order: db.cmd.lt(before) };
  const rows = await db.find('service_messages', filter, { sort: ['-order'], limit: limit + 1 });
  const { page, nextCursor } = pageOf(rows, limit, (last: ServiceMessageDoc) => [last.order]);
  return { messages: await messageViews(page.reverse(), call), nextCursor };
}

/** Messages that changed since, oldest change first. One operation. */
export async function changedSince(talkId: string, since: number, call: Call) {
  const filter = { talkId, changedAt: db.cmd.gt(since) };
  const rows = await db.find('service_messages', filter, { sort: ['changedAt'], limit: pollPage + 1 });
  const more = rows.length > pollPage;
  const page = rows.slice(0, pollPage);
  const now = Date.now();
  // A full page goes on with the moment of its last change, which holds far fewer than a page.
  const next = more ? (page.at(-1)?.changedAt ?? since) - 1 : Math.max(since, now - lookBack);
  return { messages: await messageViews(page, call), since: next, more };
}

/** Four operations, one less where the shop set its service: shop, settings, talk, messages. */
export async function open({ shopId, limit }: Input<'open'>, call: Call) {
  const shop = await db.get('shops', shopId);
  if (!shop) return refuse('NOT_FOUND', '没有这家店', 'shopId');
  const now = Date.now();
  const talkId = talkIdOf(shopId, call.openid);
  const [set, talk, latest] = await Promise.all([
    db.get('service_settings', shopId),
    db.get('service_talks', talkId),
    pageBefore(talkId, limit, undefined, call),
  ]);
  const settings = set ?? firstSettings(shop, 0);
  const { mode, corpId, url, hours } = settings;
  const service = { mode, corpId, url, hoursText: hoursText(hours), openNow: isOpen(hours, now) };
  return ok({
    shop: { ...shopCard(shop, call.rules), ...service },
    talk: forShopper(talk, now),
    ...latest,
    welcome: mode === 'own' ? settings.welcome : '',
    questions: mode === 'own' ? questions.filter((q) => settings.questions[q]) : [],
    since: now - lookBack,
    askAgainMs: askAgain(talk !== null && isActive(talk, now)),
  });
}

/** Somebody said something, or types, within the last five minutes. */
export const isActive = (talk: ServiceTalkDoc, now: number): boolean =>
  talk.state !== 'closed' && now - talk.updatedAt < 5 * 60_000;

export async function history({ shopId, cursor, limit }: Input<'history'>, call: Call) {
  return ok(await pageBefore(talkIdOf(shopId, call.openid), limit, cursor, call));
}

/** Two or three operations: unread over all conversations; the one that is open, and what changed in it. */
export async function poll({ shopId, since }: Input<'poll'>, call: Call) {
  const now = Date.now();
  const unread = unreadOf(call.openid);
  if (!shopId) {
    return ok({
      unread: await unread,
      talk: null,
      messages: [],
      since: now,
      more: false,
      askAgainMs: askAgain(false),
    });
  }
  const talkId = talkIdOf(shopId, call.openid);
  const [talk, changed] = await Promise.all([
    db.get('service_talks', talkId),
    changedSince(talkId, since, call),
  ]);
  return ok({
    unread: await unread,
    talk: forShopper(talk, now),
    ...changed,
    askAgainMs: askAgain(talk !== null && isActive(talk, now)),
  });
}

async function unreadOf(openid: string): Promise<number> {
  const filter = { openid, unreadShopper: db.cmd.gt(0) };
  const rows = await db.find('service_talks', filter, { limit: 100, only: ['unreadShopper'] });
  return rows.reduce((sum, { unreadShopper }) => sum + unreadShopper, 0);
}

/** Two operations: the talks, and the names of their shops. The hall has no page. */
export async function talks(input: Input<'talks'>, { openid }: Call) {
  const { page, nextCursor } = await listPage('service_talks', { openid }, '-updatedAt', input);
  const inShops = page.filter((talk) => talk.shopId !== '');
  const ids = inShops.map((talk) => talk.shopId);
  const shops =
    ids.length === 0 ? [] : await db.find('shops', { _id: db.cmd.in(ids) }, { only: ['name', 'logo'] });
  const byId = new Map(shops.map((shop) => [shop._id, shop]));
  return ok({
    talks: inShops.map((talk) => ({
      shopId: talk.shopId,
      shopName: byId.get(talk.shopId)?.name ?? '',
      logo: byId.get(talk.shopId)?.logo ?? '',
      lastText: talk.last?.text ?? '',
      lastAt: talk.last?.at ?? talk.updatedAt,
      unread: talk.unreadShopper,
    })),
    nextCursor,
  });
}
