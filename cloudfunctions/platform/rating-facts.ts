import type { RatingFactDoc, RatingRowDoc } from '../../domain/documents';
import { liveOf } from '../../domain/rating/day';
import { type FactSource, factOf } from '../../domain/rating/fact';
import type { Ms } from '../../domain/units';
import * as db from './db';

/** Rows that a busy shop's day is spread over. */
const lanes = 8;

/** The row that a fact adds to. Lane 0 is the day's own. */
const rowIdOf = ({ shopId, day }: Pick<RatingFactDoc, 'shopId' | 'day'>, lane: number): string =>
  lane === 0 ? `${shopId}~${day}` : `${shopId}~${day}~${lane}`;

/** Which row a fact goes to when the day's own is crowded. */
const laneOf = (factId: string): number =>
  [...factId].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 8191, 7) % lanes;

/**
 * Says facts to the rating inside a transaction of the caller's: together with what they tell, or not at all. What was
 * said before changes nothing. Three operations a fact, two for one that was said before.
 */
export async function noteFacts(tx: db.Transaction, sources: readonly FactSource[], now: Ms): Promise<void> {
  const fresh: RatingFactDoc[] = [];
  for (const source of sources) {
    if (await tx.get('rating_facts', source.id)) continue;
    fresh.push(factOf(source, now));
  }
  await enter(tx, fresh, 0);
}

/**
 * Write: transaction. Says one fact by itself: its document under the derived id, and its day's row. Four operations,
 * five where it is the first of its row; three where it was said before.
 */
export async function recordFact(source: FactSource, now: Ms): Promise<'counted' | 'known'> {
  const fact = factOf(source, now);
  let tries = 0;
  try {
    await db.transaction((tx) => enter(tx, [fact], tries++ === 0 ? 0 : laneOf(fact._id)));
    return 'counted';
  } catch (error) {
    if (db.isDuplicate(error)) return 'known';
    throw error;
  }
}

/**
 * Write: transaction, one for up to 30 facts. Says many facts of one or several shops; for the clock, which is alone
 * with them. One operation to see which are known, then two a batch, one a fact and one a row. Answers how many counted.
 */
export async function recordFacts(sources: readonly FactSource[], now: Ms): Promise<number> {
  let counted = 0;
  for (let from = 0; from < sources.length; from += batch) {
    const some = sources.slice(from, from + batch);
    const ids = some.map(({ id }) => id);
    const rows = await db.find('rating_facts', { _id: db.cmd.in(ids) }, { limit: batch, only: ['shopId'] });
    const known = new Set(rows.map(({ _id }) => _id));
    const fresh = some.filter(({ id }) => !known.has(id)).map((source) => factOf(source, now));
    if (fresh.length > 0) await db.transaction((tx) => enter(tx, fresh, 0));
    counted += fresh.length;
  }
  return counted;
}
const batch = 30;

async function enter(tx: db.Transaction, facts: readonly RatingFactDoc[], lane: number): Promise<void> {
  for (const fact of facts) await tx.insert('rating_facts', fact);
  const rows = new Map<string, RatingFactDoc[]>();
  for (const fact of facts) rows.set(rowIdOf(fact, lane), [...(rows.get(rowIdOf(fact, lane)) ?? []), fact]);
  for (const [id, some] of rows) {
    const live = Object.entries(liveOf(some));
    const sums = live.flatMap(([metric, { n, s }]) => [
      [`live.${metric}.n`, db.cmd.inc(n)],
      [`live.${metric}.s`, db.cmd.inc(s)],
    ]);
    const changes = {
      ...Object.fromEntries(sums),
      facts: db.cmd.inc(some.length),
      rev: db.cmd.inc(1),
      dirty: true,
    };
    if ((await tx.update('rating_rows', id, changes)) === 0)
      await tx.insert('rating_rows', firstRow(id, some));
  }
}

function firstRow(id: string, facts: readonly RatingFactDoc[]): RatingRowDoc {
  const { shopId, day } = facts[0]!;
  return {
    _id: id,
    shopId,
    day,
    rev: 1,
    dirty: true,
    facts: facts.length,
    live: liveOf(facts),
    closed: null,
  };
}
