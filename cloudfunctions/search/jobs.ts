import { randomUUID } from 'node:crypto';
import type { SearchFindings, SearchJobDoc } from '../../domain/documents';
import type { Ms, ShopId } from '../../domain/units';
import * as db from '../platform/db';
import { type Compared, compareGoods, compareShops, followShop } from './compare-pages';

/** A pass begins anew a day after the last: it finds what nobody told the index. */
const passEvery = 86_400_000;
const findingsKept = 20;

const start = (_id: string, of: SearchJobDoc['of'], dueAt: Ms, repair: boolean): SearchJobDoc => ({
  _id,
  dueAt,
  cursor: '',
  of,
  repair,
  run: randomUUID(),
  seen: 0,
  drift: 0,
  findings: [],
  last: null,
});

/** A pass over everything, from its start. */
export const passJob = (dueAt: Ms, repair: boolean, last: SearchJobDoc['last']): SearchJobDoc => ({
  ...start('pass', 'shops', dueAt, repair),
  last,
});

/** Goes over one shop's goods. Put anew while it runs, it starts at its start. */
export const shopJob = (shopId: ShopId, now: Ms): SearchJobDoc => start(`shop~${shopId}`, 'goods', now, true);

export const isShopJob = (job: Pick<SearchJobDoc, '_id'>): boolean => job._id.startsWith('shop~');

/** Compares one page and keeps the place. `next`: the job as it goes on, or null when it is through or begun anew. */
export async function onePage(
  job: SearchJobDoc,
  now: Ms,
): Promise<{ next: SearchJobDoc | null; drift: number }> {
  const page = await compared(job);
  return { next: await goneOn(job, page, now), drift: page.findings.length };
}

async function goneOn(job: SearchJobDoc, page: Compared, now: Ms): Promise<SearchJobDoc | null> {
  const after = { ...job, ...summed(job, page), cursor: page.next ?? '' };
  const through = page.next === null && job.of === 'goods';
  if (through && isShopJob(job)) {
    await db.remove('search_jobs', { _id: job._id, run: job.run });
    return null;
  }
  if (through) {
    const { seen, drift, findings } = after;
    const last = { at: now, repaired: job.repair, seen, drift, findings };
    await keep(job, passJob(now + passEvery, true, last));
    return null;
  }
  const goesOn: SearchJobDoc = page.next === null ? { ...after, of: 'goods' } : after;
  return (await keep(job, goesOn)) ? goesOn : null;
}

function compared(job: SearchJobDoc): Promise<Compared> {
  if (isShopJob(job)) return followShop(job._id.slice('shop~'.length), job.cursor);
  return job.of === 'shops' ? compareShops(job.cursor, job.repair) : compareGoods(job.cursor, job.repair);
}

const summed = (job: SearchJobDoc, page: Compared): SearchFindings => ({
  seen: job.seen + page.seen,
  drift: job.drift + page.findings.length,
  findings: [...job.findings, ...page.findings].slice(0, findingsKept),
});

/** Write: update, unless the job was begun anew meanwhile. */
async function keep(job: SearchJobDoc, { _id, last, ...goesOn }: SearchJobDoc): Promise<boolean> {
  const changes = { ...goesOn, last: db.cmd.set(last) };
  return (await db.update('search_jobs', { _id, run: job.run }, changes)) === 1;
}
