import type {
  RatingCategoryDoc,
  RatingDayDoc,
  RatingRowDoc,
  RatingSummary,
  ShopDoc,
} from '../../domain/documents';
import { versusOf } from '../../domain/rating/category';
import { packed, voicesOf } from '../../domain/rating/day';
import { earned } from '../../domain/rating/incentive';
import { score, summaryOf } from '../../domain/rating/score';
import { trafficWeightOf } from '../../domain/rating/weight';
import { type ClosedDay, tally, windowStart } from '../../domain/rating/window';
import { days } from '../../domain/rules';
import type { Day, ShopId } from '../../domain/units';
import * as db from '../platform/db';
import { everyOne } from '../platform/lists';
import { reindexShop, searchMark } from '../search/reindex';
import type { Closing } from './closing';
import { peersOf } from './peers';
import { tellOfFall } from './tell-of-fall';

/** A row with facts since it was closed, as the job found it. */
export type DirtyRow = Pick<RatingRowDoc, '_id' | 'shopId' | 'day' | 'rev'>;

/**
 * Write: saga, its intent being the dirty rows: they are marked clean last, so that a closing that was cut off is done
 * again, to the same figures. Seven operations for a shop with facts of one day; five more where its rating changed, one
 * more while the incentive is on.
 */
export async function closeShop(shopId: ShopId, dirty: readonly DirtyRow[], closing: Closing): Promise<void> {
  const fresh = new Map<Day, string>();
  for (const day of new Set(dirty.map((row) => row.day)))
    fresh.set(day, packed(voicesOf(await factsOf(shopId, day))));
  const shop = await db.get('shops', shopId);
  if (shop) await rate(shop, await windowOf(shopId, closing, fresh), closing);
  for (const row of dirty) await clean(row, fresh.get(row.day) ?? '');
}

/** All facts of a shop's day: one operation a thousand. */
const factsOf = (shopId: ShopId, day: Day) =>
  everyOne('rating_facts', { shopId, day }, ['buyer', 'subject', 'effects']);

/** The window's closed days, with those that were just closed anew. One operation. */
async function windowOf(
  shopId: ShopId,
  { day, formula }: Pick<Closing, 'day' | 'formula'>,
  fresh: ReadonlyMap<Day, string>,
): Promise<ClosedDay[]> {
  const rows = await db.find(
    'rating_rows',
    { shopId, day: db.cmd.gte(windowStart(day, formula)).and(db.cmd.lte(day)) },
    { limit: 1000, only: ['day', 'closed'] },
  );
  const closed = new Map(rows.filter((row) => row.closed !== null).map((row) => [row.day, row.closed!]));
  for (const [at, text] of fresh) if (at >= windowStart(day, formula) && at <= day) closed.set(at, text);
  return [...closed].map(([at, text]) => ({ day: at, closed: text }));
}

/** Writes the day's history, the shop's rating and weight, its place in search, and when to look again. */
async function rate(shop: ShopDoc, window: readonly ClosedDay[], closing: Closing): Promise<void> {
  const { day, formula, now, quietDays } = closing;
  const scored = score(tally(window, day, formula), formula);
  const peers = await peersOf(shop.mainCategoryId, (id) => asItStood(id, closing));
  const versus = versusOf(scored, peers);
  const summary = summaryOf(scored);
  const rating: RatingSummary = { ...summary, ...(versus ? { versus } : {}) };
  const won = await wonBy(shop._id, closing);
  const { weight, lines } = trafficWeightOf(scored.samples < formula.minSamples ? null : scored, won?.by);
  const history = { _id: `${shop._id}~${day}`, shopId: shop._id, day, ...summary, weight };
  await db.put('rating_days', { ...history, ...(won ? { boost: won } : {}) });
  const boost = lines.find(({ why }) => why === 'boost')?.by ?? 0;
  const changed =
    JSON.stringify(rating) !== JSON.stringify(shop.rating) ||
    shop.trafficWeight !== weight / 1000 ||
    (shop.trafficBoost ?? 0) !== boost;
  if (changed) {
    const trafficBoost = boost > 0 ? boost : db.cmd.remove();
    const stands = { rating: db.cmd.set(rating), trafficWeight: weight / 1000, trafficBoost };
    await db.update('shops', { _id: shop._id }, { ...stands, ...searchMark(now) });
    await reindexShop(shop._id, now);
  }
  if (shop.rating && scored.overall < shop.rating.overall) await tellOfFall(shop, scored.overall, closing);
  // A window that is empty stays as it is: nobody need look again before something happens.
  if (scored.samples === 0 && boost === 0) await db.remove('rating_states', { _id: shop._id });
  else await db.put('rating_states', { _id: shop._id, day, nextAt: now + days(quietDays) });
}

/** What private shares won in the window, or null where it is nothing. One operation while the incentive is on. */
async function wonBy(
  shopId: ShopId,
  { day, incentive }: Pick<Closing, 'day' | 'incentive'>,
): Promise<RatingDayDoc['boost'] | null> {
  if (!incentive) return null;
  const rows = await db.find(
    'won_days',
    { shopId, day: db.cmd.gte(windowStart(day, incentive)).and(db.cmd.lte(day)) },
    { limit: 1000 },
  );
  const { boost: by, buyers } = earned(
    rows.map(({ orders }) => Object.values(orders)),
    incentive,
  );
  return buyers > 0 ? { by, buyers, rev: rows.reduce((sum, { rev }) => sum + rev, 0) } : null;
}

/** A category as it stood the night before. One operation a night and category. */
const asItStood = async (id: string, { categories }: Closing): Promise<RatingCategoryDoc | null> => {
  if (!categories.has(id)) categories.set(id, await db.get('rating_categories', id));
  return categories.get(id) ?? null;
};

/** Marks a row clean unless facts came meanwhile. The day's own row keeps what was closed. */
async function clean({ _id, shopId, day, rev }: DirtyRow, closed: string): Promise<void> {
  const own = `${shopId}~${day}`;
  if (_id !== own) {
    const kept = await db.update('rating_rows', { _id: own }, { closed });
    const row = { _id: own, shopId, day, rev: 0, dirty: false, facts: 0, live: {}, closed };
    if (kept === 0) await db.insert('rating_rows', row);
  }
  await db.update('rating_rows', { _id, rev }, { dirty: false, ...(_id === own ? { closed } : {}) });
}
