import type { SearchJobDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import type { Swept } from '../platform/sweep';
import { compareGoods, compareShops } from './reindex';

/** A pass begins anew a day after the last: it finds what nobody told the index. */
const passEvery = 86_400_000;
/** Pages of one tick: 2,000 products a minute, and time for what else the clock does. */
const pagesAtOnce = 20;

/** A step of the clock: goes on with what is due of the index, page by page, each page's place kept. */
export async function searchDue(call: Call): Promise<Swept> {
  const jobs = await db.find('search_jobs', { dueAt: db.cmd.lte(call.now) }, { sort: ['dueAt'], limit: 20 });
  let pages = 0;
  let done = 0;
  for (const job of jobs) {
    let now: SearchJobDoc | null = job;
    while (now && pages < pagesAtOnce && Date.now() < call.stopAt) {
      const before = now.drift;
      const { next, drift } = await onePage(now, call.now);
      done += drift - before;
      now = next;
      pages++;
    }
  }
  return { done, more: false };
}

/** Compares one page and keeps the place. `next`: the job as it goes on, or null when it is through. */
async function onePage(
  job: SearchJobDoc,
  now: number,
): Promise<{ next: SearchJobDoc | null; drift: number }> {
  const shopId = job._id.startsWith('shop~') ? job._id.slice('shop~'.length) : undefined;
  const page = job.of === 'shops' ? await compareShops(job.cursor) : await compareGoods(job.cursor, shopId);
  const after: SearchJobDoc = {
    ...job,
    cursor: page.next ?? '',
    seen: job.seen + page.seen,
    drift: job.drift + page.drift,
  };
  if (page.next !== null || job.of === 'shops') {
    const goesOn: SearchJobDoc = page.next === null ? { ...after, of: 'goods' } : after;
    // A job that was begun anew meanwhile starts at its start: its due time is another.
    await db.update('search_jobs', { _id: job._id, dueAt: job.dueAt }, kept(goesOn));
    return { next: goesOn, drift: after.drift };
  }
  if (shopId) await db.remove('search_jobs', { _id: job._id, dueAt: job.dueAt });
  else await db.update('search_jobs', { _id: job._id, dueAt: job.dueAt }, kept(finished(after, now)));
  return { next: null, drift: after.drift };
}

const finished = (job: SearchJobDoc, now: number): SearchJobDoc => ({
  ...job,
  dueAt: now + passEvery,
  cursor: '',
  of: 'shops',
  seen: 0,
  drift: 0,
  last: { at: now, seen: job.seen, drift: job.drift },
});

const kept = ({ _id, last, ...job }: SearchJobDoc) => ({ ...job, last: db.cmd.set(last) });
