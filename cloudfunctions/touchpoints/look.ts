import { beijingDay, lastDays } from '../../domain/calendar';
import type { EntranceDayDoc, RatingRowDoc, ServiceTalkDoc, ShopDoc } from '../../domain/documents';
import { noFigures } from '../../domain/entrance/figures';
import { wholeHomepage } from '../../domain/homepage/content';
import { shownContent } from '../../domain/homepage/shown';
import { daysBetween } from '../../domain/rating/window';
import { shopQuery } from '../../domain/search/shops';
import type { FoundAt, Seen } from '../../domain/touchpoints/judge';
import { linksIn } from '../../domain/touchpoints/links';
import type { Ms, ShopId } from '../../domain/units';
import { linksOf } from '../links/proved';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { findShops } from '../search/find-shops';

/** Shops of a search that are looked through. */
const looked = 50;

/**
 * Looks at every entrance of a shop as it is now: searches as a shopper would, reads what its homepage shows, adds up who
 * came and who was answered. Some twenty operations, whatever the shop's age and size.
 */
export async function look(shop: ShopDoc, { now, rules }: Pick<Call, 'now' | 'rules'>): Promise<Seen> {
  const days = lastDays(now, rules['touchpoint.windowDays']);
  const [since = ''] = days;
  const [links, byName, byCategory, home, came, service] = await Promise.all([
    linksOf(shop._id),
    placeFor(shop.name, shop),
    placeFor(shop.mainCategoryName, shop),
    homeOf(shop._id),
    cameTo(shop._id, since, now),
    serviceOf(shop, since, now),
  ]);
  return {
    open: shop.status === 'open',
    links: linksIn(links, corpIdOf(shop)),
    byName,
    byCategory,
    home,
    came,
    service,
  };
}

/** The 企业微信 that answers for a shop. */
const corpIdOf = ({ service }: ShopDoc): string | undefined =>
  service.mode === 'wecom' ? service.corpId : undefined;

/** Where the search that shoppers use finds the shop. Ten operations at most. */
async function placeFor(text: string, { _id, status }: ShopDoc): Promise<FoundAt> {
  const q = status === 'open' ? shopQuery(text) : null;
  const found = q ? await findShops(q, null, looked) : [];
  const at = found.findIndex((shop) => shop._id === _id);
  return { place: at < 0 ? null : at + 1, looked: found.length };
}

/** What the published homepage shows. One operation. */
async function homeOf(shopId: ShopId): Promise<Seen['home']> {
  const stored = await db.get('homepages', shopId);
  const { showcase } = shownContent(wholeHomepage(stored?.published), new Map());
  const shown = (type: number) => showcase.items.filter((item) => item.type === type).length;
  return { articles: shown(4), videos: shown(3) };
}

/** Who came in the window by which entrance. One operation, a row a day. */
async function cameTo(shopId: ShopId, since: string, now: Ms): Promise<Seen['came']> {
  const rows: Pick<EntranceDayDoc, 'day' | 'domains' | 'entrances'>[] = await db.find(
    'entrance_days',
    { shopId, day: db.cmd.gte(since) },
    { sort: ['day'], only: ['day', 'domains', 'entrances'] },
  );
  const from = (name: string) =>
    rows.reduce((n, { entrances }) => n + (entrances[name] ?? noFigures).visits, 0);
  const ofPrivate = rows.map(({ domains }) => domains.private ?? noFigures);
  const [first] = rows;
  return {
    days: first ? daysBetween(first.day, beijingDay(now)) + 1 : 0,
    fromMenuOrArticle: from('article') + from('account'),
    fromChannels: from('channels') + from('live'),
    fromMiniPrograms: from('miniprogram') + from('embed'),
    fromWecom: from('wecom'),
    privately: ofPrivate.reduce((n, { visits }) => n + visits, 0),
    // A day's own may be below zero: what went back since is taken off the day it was paid.
    privateOrders: Math.max(
      0,
      ofPrivate.reduce((n, { paid }) => n + paid, 0),
    ),
  };
}

const replies = ['serviceNoreplyRatio_30d', 'serviceReplyLength_30d'] as const;
const waitersLooked = 100;

/** How the shop answers: the rating's own facts of the window, and who waits now. Two operations. */
async function serviceOf(
  { _id: shopId, service }: ShopDoc,
  since: string,
  now: Ms,
): Promise<Seen['service']> {
  const [rows, talks]: [Pick<RatingRowDoc, 'live'>[], Pick<ServiceTalkDoc, 'waitingSince'>[]] =
    await Promise.all([
      db.find(
        'rating_rows',
        { shopId, day: db.cmd.gte(since) },
        { limit: 1000, only: replies.map((name) => `live.${name}`) },
      ),
      db.find('service_talks', { shopId, state: 'queued' }, { limit: waitersLooked, only: ['waitingSince'] }),
    ]);
  const [silence, wait] = replies.map((name) => sumOf(rows, name));
  const since_ = talks.flatMap(({ waitingSince }) => (waitingSince === null ? [] : [waitingSince]));
  return {
    mode: service.mode,
    rounds: silence!.n,
    unanswered: mean(silence!),
    reply: mean(wait!),
    waiting: talks.length,
    longestMs: since_.length === 0 ? 0 : Math.max(0, now - Math.min(...since_)),
  };
}

interface Sum {
  n: number;
  s: number;
}
const sumOf = (rows: readonly Pick<RatingRowDoc, 'live'>[], name: (typeof replies)[number]): Sum =>
  rows.reduce<Sum>(
    (sum, { live }) => ({ n: sum.n + (live?.[name]?.n ?? 0), s: sum.s + (live?.[name]?.s ?? 0) }),
    { n: 0, s: 0 },
  );
const mean = ({ n, s }: Sum): number => (n > 0 ? Math.max(0, Math.round(s / n)) : 0);
