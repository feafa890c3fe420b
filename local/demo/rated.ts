/** What the street's shops did, as the rating counts it: facts, days, history. Everything follows from the facts. */
import { beijingDay, lastDays } from '../../domain/calendar';
import type {
  OrderDoc,
  RatingDayDoc,
  RatingFactDoc,
  RatingRowDoc,
  RatingSummary,
  ReviewDoc,
} from '../../domain/documents';
import { categoryFrom, together, versusOf } from '../../domain/rating/category';
import { liveOf, packed, voicesOf } from '../../domain/rating/day';
import { type FactSource, factOf } from '../../domain/rating/fact';
import { orderFacts } from '../../domain/rating/from-order';
import { reviewFacts } from '../../domain/rating/from-review';
import { roundFact } from '../../domain/rating/from-round';
import { type Formula, formulaOf, score, summaryOf } from '../../domain/rating/score';
import { trafficWeightOf } from '../../domain/rating/weight';
import { tally } from '../../domain/rating/window';
import { rulesInForce } from '../../domain/rules';
import type { Day, Ms } from '../../domain/units';
import { HISTORY_DAYS, seedOf } from './figures';
import type { Entry } from './large';
import { chance } from './pictures/ink';
import { mishap } from './received-order';
import type { DemoShop } from './shape';

const DAY = 86_400_000;
/** After midnight in Beijing until the night's job opens: so long the day before is not closed. */
const NIGHT = 2.5 * 3_600_000;
const ROUNDS = 90;
const { rules } = rulesInForce();
const formula: Formula = formulaOf(rules);

/** A shop with all that was done and said in it. */
export interface Lived {
  shop: DemoShop;
  orders: readonly OrderDoc[];
  reviews: readonly ReviewDoc[];
}

/** Questions of the last two months, and how soon somebody answered. */
function rounds(shop: DemoShop, now: Ms): FactSource[] {
  const r = chance(seedOf(`${shop.id}:rounds`));
  return Array.from({ length: shop.service.mode === 'none' ? 0 : ROUNDS }, (_, i) => {
    const askedAt = now - Math.floor((0.5 + r() * 60) * DAY);
    const silent = r() < mishap(shop.rating.service) / 2;
    const wait = Math.floor((500 - shop.rating.service) * 4500 * (0.3 + r() * 1.4));
    return roundFact({
      roundId: `demo-${shop.id}-${i}`,
      shopId: shop.id,
      openid: `o_demo_asks_${shop.id}_${Math.floor(r() * 60)}`,
      askedAt,
      answeredAt: silent ? null : askedAt + wait,
    });
  });
}

interface Rated {
  facts: RatingFactDoc[];
  rows: RatingRowDoc[];
  history: RatingDayDoc[];
  rating: RatingSummary;
  weight: number;
}

function rate({ shop, orders, reviews }: Lived, now: Ms): Rated {
  const sources = [
    ...orders.flatMap((order) => orderFacts(order, now, rules)),
    ...reviews.flatMap((review) => reviewFacts(review)),
    ...rounds(shop, now),
  ];
  const facts = sources.map((source) => factOf(source, Math.min(now, source.at)));
  const today = beijingDay(now - NIGHT);
  const byDay = new Map<Day, RatingFactDoc[]>();
  for (const fact of facts) byDay.set(fact.day, [...(byDay.get(fact.day) ?? []), fact]);
  const rows = [...byDay].map(([day, some]): RatingRowDoc => {
    const closed = day < today ? packed(voicesOf(some)) : null;
    const row = { _id: `${shop.id}~${day}`, shopId: shop.id, day, rev: some.length, facts: some.length };
    return { ...row, dirty: closed === null, live: liveOf(some), closed };
  });
  const closed = rows.flatMap(({ day, closed: text }) => (text === null ? [] : [{ day, closed: text }]));
  const scores = lastDays(now - NIGHT - DAY, HISTORY_DAYS).map((day) => {
    const scored = score(tally(closed, day, formula), formula);
    const { weight } = trafficWeightOf(scored.samples < formula.minSamples ? null : scored);
    return { day, scored, weight };
  });
  const last = scores.at(-1)!;
  const history = scores
    // Before enough was known there was no score to write down.
    .filter(({ scored }) => scored.samples >= formula.minSamples)
    .map(
      ({ day, scored, weight }): RatingDayDoc => ({
        _id: `${shop.id}~${day}`,
        shopId: shop.id,
        day,
        ...summaryOf(scored),
        weight,
      }),
    );
  return { facts, rows, history, rating: summaryOf(last.scored), weight: last.weight };
}

/** What the street's ratings come to, and every document that they follow from. */
export function ratedStreet(street: readonly Lived[], now: Ms) {
  const day = beijingDay(now - NIGHT - DAY);
  const rated = new Map(street.map((lived) => [lived.shop.id, rate(lived, now)]));
  const categories = street.map(({ shop }) =>
    categoryFrom(shop.mainCategory.id, day, [rated.get(shop.id)!.rating]),
  );
  const all = together(categories, day);
  const standing = new Map(
    [...rated].map(([shopId, { rating, weight }]) => {
      const versus = versusOf(rating, all);
      return [shopId, { rating: { ...rating, ...(versus ? { versus } : {}) }, trafficWeight: weight / 1000 }];
    }),
  );
  function* documents(): Generator<Entry> {
    for (const doc of [...categories, all]) yield { collection: 'rating_categories', doc };
    for (const [shopId, { facts, rows, history }] of rated) {
      for (const doc of facts) yield { collection: 'rating_facts', doc };
      for (const doc of rows) yield { collection: 'rating_rows', doc };
      for (const doc of history) yield { collection: 'rating_days', doc };
      yield { collection: 'rating_states', doc: { _id: shopId, day, nextAt: now + 7 * DAY } };
    }
    const job = { phase: 'done', cursor: '', shops: street.length, openedAt: now } as const;
    yield { collection: 'rating_jobs', doc: { _id: day, ...job } };
  }
  return { standing, documents };
}
