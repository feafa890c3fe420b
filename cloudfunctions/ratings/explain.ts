import type { RatingFactDoc, RatingRowDoc, ShopDoc } from '../../domain/documents';
import { allShops, percentile } from '../../domain/rating/category';
import { type Exclusion, exclusions } from '../../domain/rating/effects';
import { costs, wins } from '../../domain/rating/explain';
import { incentiveOf } from '../../domain/rating/incentive';
import {
  type Dimension,
  dimensions,
  type MetricName,
  metricNames,
  metricOf,
} from '../../domain/rating/metrics';
import { type Formula, formulaOf, priorScore, type Scored, score } from '../../domain/rating/score';
import { trafficWeightOf, viewsWorth } from '../../domain/rating/weight';
import { type Gathered, gather, type Tallies, totals, windowStart } from '../../domain/rating/window';
import type { Rules } from '../../domain/rules';
import type { Day } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import { shownRating } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { RatingsContract } from './contract';
import { dayToClose } from './nightly';
import { peersOf } from './peers';
import { trendOf } from './trend';

const listed = 12;
const looked = 300;

/** Six operations, whatever the shop's age: history, days and facts are bounded by the window. */
export async function explain({ shopId }: ParsedInputOf<RatingsContract, 'explain'>, call: Call) {
  const formula = formulaOf(call.rules);
  const end = dayToClose(call.now);
  const [shop, history, rows, facts] = await Promise.all([
    db.get('shops', shopId),
    db.find('rating_days', { shopId, day: db.cmd.lte(end) }, { sort: ['-day'], limit: 90 }),
    rowsOf(shopId, end, call),
    badFacts(shopId, end, formula),
  ]);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  // What was closed is explained, not what has happened since: the figures are those that everybody sees.
  const day = history[0]?.day ?? end;
  const gathered = gather(closedOf(rows), day, formula);
  const scored = score(totals(gathered), formula);
  const won = history[0]?.boost;
  const { weight, lines } = trafficWeightOf(scored.samples < formula.minSamples ? null : scored, won?.by);
  return ok({
    rating: shownRating(shop.rating, call.rules),
    day: history[0]?.day ?? null,
    ...trendOf([...history].reverse(), call.rules['rating.fallAlert']),
    parts: dimensions.map((part) => partOf(part, scored, totals(gathered).tallies, formula)),
    costs: costsOf(facts, gathered, scored, day, formula),
    wins: wins(gathered, scored, formula).slice(0, listed),
    category: await categoryOf(shop, scored, formula),
    traffic: {
      weight,
      lines,
      viewsOfThousand: viewsWorth(1000, weight),
      incentive: incentiveLine(won?.buyers ?? 0, call.rules),
    },
    excluded: excludedOf(facts),
    since: rows.filter((row) => row.dirty).reduce((sum, row) => sum + row.facts, 0),
    formula: {
      windowDays: formula.windowDays,
      halfLifeDays: formula.halfLifeDays,
      minSamples: formula.minSamples,
      priorSamples: formula.priorSamples,
      prior: priorScore,
    },
  });
}

/** How the boost is made, while it is on, or where it still stands. */
function incentiveLine(buyers: number, rules: Rules) {
  const on = incentiveOf(rules);
  if (!on) return null;
  const { perBuyer, mostBoost, perSharer, perDay, windowDays } = on;
  return { buyers, perBuyer, mostBoost, perSharer, perDay, windowDays };
}

type Row = Pick<RatingRowDoc, 'day' | 'closed' | 'dirty' | 'facts'>;

/** A quiet shop's figures may be some days old: its window begins earlier. */
const rowsOf = (shopId: string, end: Day, { rules }: Call): Promise<Row[]> =>
  db.find(
    'rating_rows',
    {
      shopId,
      day: db.cmd.gte(
        windowStart(end, { windowDays: rules['rating.windowDays'] + rules['rating.quietDays'] }),
      ),
    },
    { limit: 1000, only: ['day', 'closed', 'dirty', 'facts'] },
  );

const closedOf = (rows: readonly Row[]) =>
  rows.flatMap(({ day, closed }) => (closed === null ? [] : [{ day, closed }]));

/** The latest facts that are worse than they could be, and those that are not counted. One operation. */
const badFacts = (shopId: string, end: Day, formula: Formula): Promise<RatingFactDoc[]> =>
  db.find(
    'rating_facts',
    { shopId, noted: true, day: db.cmd.gte(windowStart(end, formula)) },
    { sort: ['-day'], limit: looked },
  );

function partOf(part: Dimension, scored: Scored, tallies: Tallies, formula: Formula) {
  const own = metricNames.filter((name) => metricOf(name).dimension === part);
  return {
    part,
    score: scored[part],
    weight: formula.weights[part],
    heard: scored.heard[part],
    assumed: scored.heard[part] < formula.minSamples,
    metrics: own.map((name) => metricLine(name, scored, tallies)),
  };
}

function metricLine(name: MetricName, scored: Scored, tallies: Tallies) {
  const { unit, higher, weight, threshold } = metricOf(name);
  const { mean, points } = scored.metrics[name];
  const tally = tallies[name];
  const plain = tally.weight === 0 ? null : Math.floor(tally.sum / tally.weight);
  return {
    metric: name,
    unit,
    higherIsBetter: higher,
    mean,
    plain,
    points,
    weight,
    n: tally.n,
    buyers: tally.buyers,
    threshold,
    ok: plain === null || (higher ? plain >= threshold : plain <= threshold),
  };
}

function costsOf(
  facts: readonly RatingFactDoc[],
  gathered: Gathered,
  scored: Scored,
  day: Day,
  formula: Formula,
) {
  const counted = facts.filter((fact) => fact.excluded === null);
  return costs(counted, gathered, scored, day, formula)
    .slice(0, listed)
    .map(({ about, at, cost, metrics }) => {
      const [of = '', id = ''] = about.split(/~(.*)/s);
      return { of: of as 'order', id, at, cost, metrics };
    });
}

function excludedOf(facts: readonly RatingFactDoc[]): { why: Exclusion; n: number }[] {
  return exclusions
    .map((why) => ({ why, n: facts.filter((fact) => fact.excluded === why).length }))
    .filter(({ n }) => n > 0);
}

/** The shop among those of its main category, or among all while those are too few. One operation, or two. */
async function categoryOf(shop: ShopDoc, scored: Scored, { minSamples }: Formula) {
  const category = await peersOf(shop.mainCategoryId, (id) => db.get('rating_categories', id));
  if (!category) return null;
  const place = scored.samples < minSamples ? null : percentile(category, scored.overall);
  const name = category._id === allShops ? null : shop.mainCategoryName;
  return { name, shops: category.shops, percentile: place, mean: category.mean };
}
