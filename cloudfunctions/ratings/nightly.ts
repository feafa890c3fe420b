import { beijingDay } from '../../domain/calendar';
import type { RatingJobDoc } from '../../domain/documents';
import { incentiveOf } from '../../domain/rating/incentive';
import { formulaOf } from '../../domain/rating/score';
import type { Day, Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { type Swept, triedTwice } from '../platform/sweep';
import { categoryPage } from './categories';
import { closeShop, type DirtyRow } from './close-shop';
import type { Closing } from './closing';

/** 02:30 in Beijing: the day before is over, and most of what came late to it is in. */
const opensAfterMidnight: Ms = 2.5 * 3_600_000;
const page = 1000;
/** Shops worked on at once. */
const atOnce = 8;

/** The day that is to be closed by now. */
export const dayToClose = (now: Ms): Day => beijingDay(now - opensAfterMidnight - 86_400_000);

/**
 * Clock step: opens the night's job once and carries it on until it is done. The work is found by what is still to be
 * done, so that a job that was killed goes on where it was, and what was done twice comes to the same.
 */
export async function ratingsNightly(call: Call): Promise<Swept> {
  const day = dayToClose(call.now);
  let job = await db.get('rating_jobs', day);
  if (!job) {
    job = { _id: day, phase: 'shops', cursor: '', shops: 0, openedAt: call.now };
    await db.insert('rating_jobs', job);
  }
  const closing: Closing = {
    day,
    now: call.now,
    formula: formulaOf(call.rules),
    incentive: incentiveOf(call.rules),
    quietDays: call.rules['rating.quietDays'],
    fallAlert: call.rules['rating.fallAlert'],
    categories: new Map(),
  };
  const before = job.shops;
  while (job.phase !== 'done') {
    if (Date.now() >= call.stopAt) return { done: job.shops - before, more: true };
    job = await phases[job.phase](job, closing, call);
    const { phase, cursor, shops } = job;
    await db.update('rating_jobs', { _id: day }, { phase, cursor, shops });
  }
  return { done: job.shops - before, more: false };
}

type Phase = (job: RatingJobDoc, closing: Closing, call: Call) => Promise<RatingJobDoc>;

const phases: Record<Exclude<RatingJobDoc['phase'], 'done'>, Phase> = {
  shops: async (job, closing, call) => {
    const rows: DirtyRow[] = await db.find(
      'rating_rows',
      { dirty: true, shopId: db.cmd.gt(job.cursor), day: db.cmd.lte(closing.day) },
      { sort: ['shopId', 'day'], limit: page, only: ['shopId', 'day', 'rev'] },
    );
    const byShop = new Map<string, DirtyRow[]>();
    for (const row of rows) byShop.set(row.shopId, [...(byShop.get(row.shopId) ?? []), row]);
    // The last shop of a full page may have more rows: it leads the next page, unless it fills this one alone.
    const whole = [...byShop].slice(0, rows.length === page && byShop.size > 1 ? -1 : undefined);
    const done = await closeAll(whole, closing, call);
    if (done.cut) return { ...job, shops: job.shops + done.shops, cursor: done.cursor ?? job.cursor };
    if (rows.length < page) return { ...job, shops: job.shops + done.shops, phase: 'quiet', cursor: '' };
    const alone = byShop.size === 1;
    return { ...job, shops: job.shops + done.shops, cursor: alone ? job.cursor : whole.at(-1)![0] };
  },
  quiet: async (job, closing, call) => {
    const due = { nextAt: db.cmd.lte(job.openedAt) };
    const states = await db.find('rating_states', due, { sort: ['nextAt'], limit: 100 });
    const done = await closeAll(
      states.map(({ _id }) => [_id, []]),
      closing,
      call,
    );
    const last = states.length < 100 && !done.cut;
    return { ...job, shops: job.shops + done.shops, phase: last ? 'categories' : 'quiet', cursor: '' };
  },
  categories: async (job, closing) => {
    const next = await categoryPage(job.cursor, closing);
    return next === null ? { ...job, phase: 'done', cursor: '' } : { ...job, cursor: next };
  },
};

/** Closes shops, some at a time, until the time is up. */
async function closeAll(
  shops: readonly (readonly [string, readonly DirtyRow[]])[],
  closing: Closing,
  call: Call,
): Promise<{ shops: number; cut: boolean; cursor: string | null }> {
  for (let at = 0; at < shops.length; at += atOnce) {
    if (Date.now() >= call.stopAt) return { shops: at, cut: true, cursor: shops[at - 1]?.[0] ?? null };
    await Promise.all(
      shops
        .slice(at, at + atOnce)
        .map(([shopId, rows]) =>
          triedTwice(call, 'rating not closed', shopId, () => closeShop(shopId, rows, closing)),
        ),
    );
  }
  return { shops: shops.length, cut: false, cursor: shops.at(-1)?.[0] ?? null };
}
