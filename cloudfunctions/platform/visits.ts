import { randomUUID } from 'node:crypto';
import { beijingDay } from '../../domain/calendar';
import type { Launch, ShareCodeDoc, VisitDoc } from '../../domain/documents';
import { attributed, leads } from '../../domain/entrance/attribution';
import { isCrawler } from '../../domain/entrance/scenes';
import type { ShareTarget } from '../../domain/entrance/share';
import { pathFields, type Source, sourceOf } from '../../domain/entrance/source';
import { days } from '../../domain/rules';
import type { ProductId, ShopId } from '../../domain/units';
import type { Call } from './call';
import { codeOf } from './codes';
import * as db from './db';
import { digest } from './digest';
import { personOf, promoterOf, sharerOf } from './share';

/** Shops, and goods by promoters, that one person was led to within the window, at most so many: the latest. */
const mostTouches = 200;

/**
 * Notes that somebody came to a shop, and what led them. It rides on the page's own call and never stands in its way:
 * a note that fails is logged and forgone. One operation, two where something led here, three by a promoter's link or code;
 * none without `launch`, as the mini program tells each way in once.
 * @param code the code that led here, where the page has read it; else it is one operation more
 */
export async function noteVisit(
  target: ShareTarget,
  launch: Launch | undefined,
  call: Call,
  code: ShareCodeDoc | null = null,
): Promise<void> {
  if (!launch || isCrawler(launch.scene)) return;
  try {
    const by = code ?? (await codeOf(launch.query[pathFields.code]));
    const source = sourceIn(target, launch, by, call);
    const visit = call.openid ? visitOf(target.shopId, source, call) : sampled(target.shopId, source, call);
    await Promise.all([
      visit ? db.insert('visits', visit) : null,
      call.openid && leads(source) ? remember(target.shopId, source, call) : null,
      call.openid ? rememberPromoter(target, source, promoterIn(target, launch, by, call), call) : null,
    ]);
  } catch (error) {
    call.log('visit not noted', { why: String((error as Error)?.message ?? error) });
  }
}

/** Write: update. The day's visitors of these shops had goods of them in a basket. One operation. */
export async function noteBasket(shopIds: readonly ShopId[], call: Call): Promise<void> {
  if (!call.openid) return;
  try {
    const ids = shopIds.map((shopId) => visitId(shopId, call));
    const fresh = { _id: db.cmd.in(ids), carted: false };
    await db.update('visits', fresh, { carted: true, due: true });
  } catch (error) {
    call.log('basket not noted', { why: String((error as Error)?.message ?? error) });
  }
}

/** What led the caller to shops and goods, as far as it may still count. */
export interface Led {
  /** What their orders of a shop count for. */
  sourceOf(shopId: ShopId): Source;
  /** The promoter who led them to a product last, or null. */
  promoterTo(shopId: ShopId, productId: ProductId): string | null;
}

/** One operation, two where a code led here. */
export async function ledTo(launch: Launch, call: Call): Promise<Led> {
  const windowMs = days(call.rules['attribution.windowDays']);
  const leagueMs = days(call.rules['league.windowDays']);
  const since = call.now - Math.max(windowMs, leagueMs);
  const [touches, code] = await Promise.all([
    db.find(
      'touches',
      { person: everywhere(call), at: db.cmd.gte(since) },
      { sort: ['-at'], limit: mostTouches },
    ),
    codeOf(launch.query[pathFields.code]),
  ]);
  const byShop = new Map(
    touches.flatMap((touch) => (touch.promoted ? [] : [[touch.shopId, touch] as const])),
  );
  return {
    sourceOf(shopId) {
      const target = { shopId, productId: launch.query.productId ?? '' };
      const now = { source: sourceIn(target, launch, code, call), at: call.now };
      return attributed(byShop.get(shopId) ?? null, now, windowMs);
    },
    promoterTo(shopId, productId) {
      const touch = touches.find(
        ({ promoted, ...by }) => promoted?.productId === productId && by.shopId === shopId,
      );
      const fresh = touch && call.now - touch.at <= leagueMs ? touch.promoted : null;
      // A way in is remembered by the page that it led to, which may have failed at it.
      return promoterIn({ shopId, productId }, launch, code, call) || fresh?.promoterId || null;
    },
  };
}

/** The promoter whose link or code this launch was, to this very product; empty where it was none. */
function promoterIn(
  { shopId, productId }: ShareTarget,
  { query }: Launch,
  code: ShareCodeDoc | null,
  { now }: Call,
): string {
  if (code?.promoted && code.shopId === shopId && code.productId === productId && now <= code.expiresAt)
    return code.sharer;
  const { [pathFields.share]: token, [pathFields.plan]: planId } = query;
  if (!token || !planId || query.productId !== productId) return '';
  return promoterOf(token, { shopId, productId, planId }, now);
}

/** What a launch keeps of its path: third parties put names of people there, which are nobody's business here. */
export function keptOf(launch: Launch): Launch {
  const known = ['shopId', 'productId', ...Object.values(pathFields)];
  const query = Object.entries(launch.query).filter(([name]) => known.includes(name));
  const { channels: _, ...kept } = launch;
  return { ...kept, query: Object.fromEntries(query) };
}

/** What led here: a code of this shop that still counts, else the token of the link, else what 视频号 says. */
function sourceIn(target: ShareTarget, launch: Launch, code: ShareCodeDoc | null, call: Call): Source {
  const ofShop = code && code.shopId === target.shopId && call.now <= code.expiresAt ? code : null;
  if (ofShop) return sourceOf(underAccount(launch, ofShop.account), unlessOwn(ofShop.sharer, target, call));
  const { sharer, promoter } = launch.channels ?? {};
  const byToken = sharerIn(launch, target, call);
  const byChannels = sharer ? unlessOwn(personOf(target.shopId, sharer), target, call) : '';
  return sourceOf(
    launch.query[pathFields.account] ? launch : underAccount(launch, promoter ?? ''),
    byToken || byChannels,
  );
}

/** A token is of the page that it came with: the one that is opened, or the first of this way in. */
function sharerIn({ query }: Launch, target: ShareTarget, call: Call): string {
  const { [pathFields.share]: token, [pathFields.plan]: planId } = query;
  const first = { shopId: target.shopId, productId: query.productId ?? '', planId };
  return sharerOf(token, { ...target, planId }, call) || sharerOf(token, first, call);
}

const unlessOwn = (sharer: string, { shopId }: ShareTarget, { openid }: Call): string =>
  openid && sharer === personOf(shopId, openid) ? '' : sharer;

const underAccount = (launch: Launch, account: string): Launch =>
  account ? { ...launch, query: { ...launch.query, [pathFields.account]: account } } : launch;

const everywhere = ({ openid }: Call): string => digest(24, 'everywhere', openid);
const visitId = (shopId: ShopId, { openid, now }: Call): string =>
  `${personOf(shopId, openid)}~${beijingDay(now)}`;

const visitOf = (shopId: ShopId, source: Source, call: Call): VisitDoc => ({
  _id: visitId(shopId, call),
  shopId,
  day: beijingDay(call.now),
  source,
  weight: 1,
  carted: false,
  counted: { visit: false, cart: false },
  due: true,
  at: call.now,
});

/** Of visitors whom nobody can tell apart, one in so many stands for all. */
function sampled(shopId: ShopId, source: Source, call: Call): VisitDoc | null {
  const weight = Math.max(1, Math.floor(call.rules['visit.anonymousSample']));
  if (Math.floor(Math.random() * weight) > 0) return null;
  return { ...visitOf(shopId, source, call), _id: `${randomUUID()}~${beijingDay(call.now)}`, weight };
}

/** Beside what led to the shop: a promoter is paid for the product they led to, whatever led to the shop since. */
function rememberPromoter(target: ShareTarget, source: Source, promoterId: string, call: Call) {
  const { shopId, productId } = target;
  if (!promoterId) return null;
  return db.put('touches', {
    _id: digest(24, 'promoted', shopId, productId, call.openid),
    person: everywhere(call),
    shopId,
    source,
    at: call.now,
    promoted: { productId, promoterId },
  });
}

const remember = (shopId: ShopId, source: Source, call: Call) =>
  db.put('touches', {
    _id: personOf(shopId, call.openid),
    person: everywhere(call),
    shopId,
    source,
    at: call.now,
  });
