import { beijingDay } from '../../domain/calendar';
import type { RatingFactDoc, RatingRowDoc } from '../../domain/documents';
import { liveOf, packed, voicesOf } from '../../domain/rating/day';
import { type FactSource, factOf } from '../../domain/rating/fact';
import type { Cloud } from '../../local/host/cloud';
import type { Store } from '../../local/store';
import { shop } from '../../test/orders/goods';
import { openDurableCloud } from './durable-cloud';

export const ratedShops = 1000;
const ordersOfTheDay = 10;
const dayMs = 86_400_000;
const yearDays = 365;
/** Noon in Beijing. The night that is measured closes this day. */
const noon = Date.UTC(2027, 0, 15, 4);

type Doc = Record<string, unknown>;

const shopIdOf = (i: number): string => `s${String(i).padStart(4, '0')}`;

/** What one order told the rating: what was paid, what left, how it was found. */
function factsOf(shopId: string, orderId: string, n: number, at: number): FactSource[] {
  const own = (kind: string, effects: FactSource['effects'], bad: boolean): FactSource => ({
    id: `${kind}~${orderId}`,
    shopId,
    buyer: `b${(n * 7919) % 100_000}`,
    at,
    subject: `order~${orderId}`,
    effects,
    bad,
  });
  const late = n % 23 === 0;
  const poor = n % 17 === 0;
  const paid = {
    collectInTimeRatio_30d: { n: 1, s: late ? 0 : 10_000 },
    serviceComplaintRatio_30d: { n: 1, s: 0 },
  };
  const left = { productQualityRatio_30d: { n: 1, s: 0 }, waybillNegtiveOrdRatio_30d: { n: 1, s: 0 } };
  const found = {
    proValidGoodEvalRatio: { n: 1, s: poor ? 0 : 10_000 },
    serviceGoodEvalRatio: { n: 1, s: 10_000 },
  };
  return [own('paid', paid, late), own('left', left, false), own('review', found, poor)];
}

/** The facts of one shop and the rows they add up to: all days closed but the last. */
function pastOf(shopIndex: number, orders: number): { facts: RatingFactDoc[]; rows: RatingRowDoc[] } {
  const shopId = shopIdOf(shopIndex);
  const facts: RatingFactDoc[] = [];
  const add = (n: number, at: number) =>
    facts.push(...factsOf(shopId, `${shopId}-${n}`, n + shopIndex, at).map((source) => factOf(source, at)));
  for (let n = 0; n < ordersOfTheDay; n++) add(n, noon);
  const past = orders - ordersOfTheDay;
  for (let n = 0; n < past; n++)
    add(ordersOfTheDay + n, noon - dayMs * (1 + Math.floor((n * yearDays) / past)));
  const byDay = new Map<string, RatingFactDoc[]>();
  for (const fact of facts) byDay.set(fact.day, [...(byDay.get(fact.day) ?? []), fact]);
  const last = beijingDay(noon);
  const rows = [...byDay].map(([day, some]): RatingRowDoc => {
    const closed = day === last ? null : packed(voicesOf(some));
    const row = { _id: `${shopId}~${day}`, shopId, day, rev: some.length, facts: some.length };
    return { ...row, dirty: closed === null, live: liveOf(some), closed };
  });
  return { facts, rows };
}

/** The cloud over a street that ratings-street-child.ts has written, at noon of the day that is to be closed. */
export const openRatedStreet = (dir: string, functions: string): Promise<Cloud> =>
  openDurableCloud({ dir, functions, at: noon });

/**
 * Documents that one write brings, at most: each ends with the disk's word that it is there, which takes longer than
 * the documents, and the store sorts what one brings, so that its indexes grow in the order of their keys.
 */
const atOnce = 40_000;

/** A thousand shops with so many orders behind them. */
export async function fillRatedStreet(store: Store, orders: number): Promise<void> {
  const each = Math.max(ordersOfTheDay, Math.round(orders / ratedShops));
  const shops = Array.from({ length: ratedShops }, (_, i) =>
    shop(shopIdOf(i), { mainCategoryId: `c${i % 20}` }),
  );
  await store.insert('shops', shops as unknown as Doc[]);
  const factsOfOne = each * 3;
  const shopsAtOnce = Math.max(1, Math.floor(atOnce / factsOfOne));
  for (let i = 0; i < ratedShops; i += shopsAtOnce) {
    const n = Math.min(shopsAtOnce, ratedShops - i);
    const some = Array.from({ length: n }, (_, k) => pastOf(i + k, each));
    await store.insert('rating_facts', some.flatMap((one) => one.facts) as unknown as Doc[]);
    await store.insert('rating_rows', some.flatMap((one) => one.rows) as unknown as Doc[]);
  }
}
