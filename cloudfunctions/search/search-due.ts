import type { SearchJobDoc } from '../../domain/documents';
import { days } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, type Swept, sweep } from '../platform/sweep';
import { isShopJob, onePage } from './jobs';
import { reindexProduct, reindexShop } from './reindex';

/** Pages of 100 in one tick: a shop's new name is over 10,000 goods; a pass leaves time for what else the clock does. */
const pagesOfShops = 100;
const pagesOfPass = 20;
const forgottenAtOnce = 100;

/** A step of the clock: what was left marked, then what is due of the index page by page, then old queries. */
export async function searchDue(call: Call): Promise<Swept> {
  const shops = await leftMarked(call, 'shops', (id) => reindexShop(id, call.now));
  const goods = await leftMarked(call, 'products', (id) => reindexProduct(id, call.now));
  const found = await jobsDue(call);
  await forget(call);
  return { done: shops.done + goods.done + found, more: shops.more || goods.more };
}

/** Finishes changes whose function died before it told the index. */
function leftMarked(
  call: Call,
  name: 'shops' | 'products',
  reindex: (id: string) => Promise<void>,
): Promise<Swept> {
  return sweep<{ _id: string }>(call, {
    page: () => duePage(name, { searchDue: db.cmd.lte(Date.now()) }, ['searchDue']),
    finish: ({ _id }) => reindex(_id),
    putOff: ({ _id }) => db.update(name, { _id }, { searchDue: Date.now() + 60_000 }),
  });
}

/** Goes on with what is due: the goods of renamed shops before the pass over everything. Answers what differed. */
async function jobsDue(call: Call): Promise<number> {
  const jobs = await db.find('search_jobs', { dueAt: db.cmd.lte(call.now) }, { sort: ['dueAt'], limit: 100 });
  const [ofShops, others] = [jobs.filter(isShopJob), jobs.filter((job) => !isShopJob(job))];
  return (await through(ofShops, pagesOfShops, call)) + (await through(others, pagesOfPass, call));
}

async function through(jobs: readonly SearchJobDoc[], atOnce: number, call: Call): Promise<number> {
  let pages = 0;
  let drift = 0;
  for (const job of jobs) {
    let now: SearchJobDoc | null = job;
    while (now && pages < atOnce && Date.now() < call.stopAt) {
      const page: Awaited<ReturnType<typeof onePage>> = await onePage(now, call.now);
      drift += page.drift;
      now = page.next;
      pages++;
    }
  }
  return drift;
}

/** Queries that led nobody for long are removed, a page a tick. */
async function forget(call: Call): Promise<void> {
  const before = call.now - days(call.rules['search.forgetQueriesDays']);
  const old = await db.find(
    'search_queries',
    { lastAt: db.cmd.lt(before) },
    { sort: ['lastAt'], limit: forgottenAtOnce, only: ['lastAt'] },
  );
  if (old.length === 0) return;
  const filter = { _id: db.cmd.in(old.map((q) => q._id)), lastAt: db.cmd.lt(before) };
  await db.remove('search_queries', filter);
}
