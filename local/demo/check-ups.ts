/** How the street's entrances stood on the last days: what the check-up's own rules say of the street's documents. */
import { beijingDay, lastDays } from '../../domain/calendar';
import type {
  EntranceDayDoc,
  HomepageDoc,
  LinkDoc,
  RatingRowDoc,
  SearchShopDoc,
  ServiceTalkDoc,
  ShopDoc,
  TouchpointDayDoc,
} from '../../domain/documents';
import { noFigures } from '../../domain/entrance/figures';
import { daysBetween } from '../../domain/rating/window';
import { rulesInForce } from '../../domain/rules';
import { shopQuery, shopTier } from '../../domain/search/shops';
import { checkNight } from '../../domain/touchpoints/again';
import type { CheckName, Finding } from '../../domain/touchpoints/checks';
import { type FoundAt, judged, type Seen } from '../../domain/touchpoints/judge';
import { linksIn } from '../../domain/touchpoints/links';
import type { Day, Ms } from '../../domain/units';
import type { Entry } from './large';

const DAY = 86_400_000;
/** When the night begins, after midnight in Beijing. */
const NIGHT = 3.5 * 3_600_000;
/** Since when the street is looked at. */
const CHECKED_DAYS = 14;
const { rules } = rulesInForce();

/** What was not well some days ago, and until how many days ago. */
const MENDED: Readonly<Record<string, readonly (readonly [CheckName, Finding, number])[]>> = {
  laochen: [
    ['articleOnHome', 'missing', 9],
    ['serviceAnswers', 'slow', 4],
  ],
  zhishang: [['foundByCategory', 'behind', 6]],
  xiaozao: [['articleOnHome', 'missing', 3]],
};

/** The nights' checks of every open shop, and the job that made the last of them. */
export function* checkUps(street: readonly Entry[], now: Ms): Generator<Entry> {
  const docs = <C extends Entry['collection']>(name: C) =>
    street.flatMap(({ collection, doc }) => (collection === name ? [doc] : []));
  const shops = docs('shops') as ShopDoc[];
  const sights: Sights = {
    index: docs('search_shops') as SearchShopDoc[],
    homepages: docs('homepages') as HomepageDoc[],
    entrances: docs('entrance_days') as EntranceDayDoc[],
    rated: docs('rating_rows') as RatingRowDoc[],
    talks: docs('service_talks') as ServiceTalkDoc[],
    links: docs('links') as LinkDoc[],
  };
  const days = lastDays(now - NIGHT, CHECKED_DAYS);
  for (const shop of shops) {
    for (const [i, day] of days.entries())
      yield { collection: 'touchpoint_days', doc: checked(shop, sights, day, now, days.length - 1 - i) };
  }
  const job = { _id: 'night', day: checkNight(now), cursor: '', done: true, shops: shops.length };
  yield { collection: 'touchpoint_jobs', doc: job };
}

interface Sights {
  index: readonly SearchShopDoc[];
  homepages: readonly HomepageDoc[];
  entrances: readonly EntranceDayDoc[];
  rated: readonly RatingRowDoc[];
  talks: readonly ServiceTalkDoc[];
  links: readonly LinkDoc[];
}

function checked(shop: ShopDoc, sights: Sights, day: Day, now: Ms, ago: number): TouchpointDayDoc {
  const at = now - ago * DAY;
  const then = MENDED[shop._id]?.filter(([, , until]) => ago >= until) ?? [];
  const results = judged(seenIn(shop, sights, at), rules).map((result) => {
    const [, finding] = then.find(([check]) => check === result.check) ?? [];
    return finding ? { ...result, finding, facts: {} } : result;
  });
  return {
    _id: `${shop._id}~${day}`,
    shopId: shop._id,
    day,
    at: nightOn(day),
    results,
    searched: { name: shop.name, category: shop.mainCategoryName },
    night: true,
    asked: 0,
    lastRequest: '',
  };
}

const nightOn = (day: Day): Ms =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)), -8) + NIGHT;

function seenIn(shop: ShopDoc, { index, homepages, entrances, rated, talks, links }: Sights, at: Ms): Seen {
  const [since = '', day] = [lastDays(at, rules['touchpoint.windowDays'])[0], beijingDay(at)];
  const own = <T extends { shopId: string; day: Day }>(rows: readonly T[]) =>
    rows.filter((row) => row.shopId === shop._id && row.day >= since && row.day <= day);
  const items = homepages.find(({ _id }) => _id === shop._id)?.published.showcase.items ?? [];
  const shown = (type: number) => items.filter((item) => item.type === type).length;
  const waiting = talks.filter((talk) => talk.shopId === shop._id && talk.state === 'queued');
  return {
    open: shop.status === 'open',
    links: linksIn(
      links.filter(({ shopId }) => shopId === shop._id),
      shop.service.mode === 'wecom' ? shop.service.corpId : undefined,
    ),
    byName: placeOf(shop._id, shop.name, index),
    byCategory: placeOf(shop._id, shop.mainCategoryName, index),
    home: { articles: shown(4), videos: shown(3) },
    came: cameIn(own(entrances), day),
    service: {
      mode: shop.service.mode,
      ...heard(own(rated)),
      waiting: waiting.length,
      longestMs: Math.max(0, ...waiting.map(({ waitingSince }) => at - (waitingSince ?? at))),
    },
  };
}

/** The place that search gives: tier, then rank. */
function placeOf(shopId: string, text: string, index: readonly SearchShopDoc[]): FoundAt {
  const q = shopQuery(text);
  const found = index
    .flatMap((entry) => {
      const tier = q && shopTier(q, entry);
      return tier ? [{ ...entry, tier }] : [];
    })
    .sort((a, b) => a.tier - b.tier || (a.rank < b.rank ? 1 : -1));
  const at = found.findIndex(({ _id }) => _id === shopId);
  return { place: at < 0 ? null : at + 1, looked: found.length };
}

function cameIn(rows: readonly EntranceDayDoc[], today: Day): Seen['came'] {
  const from = (...names: string[]) =>
    rows.reduce((n, row) => n + names.reduce((m, name) => m + (row.entrances[name]?.visits ?? 0), 0), 0);
  const ofPrivate = rows.map(({ domains }) => domains.private ?? noFigures);
  const [first] = rows;
  return {
    days: first ? daysBetween(first.day, today) + 1 : 0,
    fromMenuOrArticle: from('article', 'account'),
    fromChannels: from('channels', 'live'),
    fromMiniPrograms: from('miniprogram', 'embed'),
    fromWecom: from('wecom'),
    privately: ofPrivate.reduce((n, { visits }) => n + visits, 0),
    privateOrders: ofPrivate.reduce((n, { paid }) => n + paid, 0),
  };
}

function heard(rows: readonly RatingRowDoc[]): Pick<Seen['service'], 'rounds' | 'unanswered' | 'reply'> {
  const sum = (name: 'serviceNoreplyRatio_30d' | 'serviceReplyLength_30d') =>
    rows.reduce((all, { live }) => ({ n: all.n + (live[name]?.n ?? 0), s: all.s + (live[name]?.s ?? 0) }), {
      n: 0,
      s: 0,
    });
  const [silence, wait] = [sum('serviceNoreplyRatio_30d'), sum('serviceReplyLength_30d')];
  const mean = ({ n, s }: { n: number; s: number }) => (n > 0 ? Math.round(s / n) : 0);
  return { rounds: silence.n, unanswered: mean(silence), reply: mean(wait) };
}
