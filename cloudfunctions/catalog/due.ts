import { days } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, type Swept, sweep } from '../platform/sweep';
import { searchMark } from '../search/reindex';
import { place } from './arrange';
import { carryOn } from './batch';

const later = () => ({ dueAt: Date.now() + 5 * 60_000 });

/** Clock step: batches and arrangements whose call was cut off, and what the recycle bin kept long enough. */
export async function catalogueDue(call: Call): Promise<Swept> {
  const due = () => ({ dueAt: db.cmd.lte(Date.now()) });
  const batches = await sweep(call, {
    page: () => duePage('catalogue_batches', due(), ['dueAt']),
    finish: async (doc) => {
      await carryOn(doc, { ...call, openid: doc.by, now: Date.now() });
    },
    putOff: ({ _id }) => db.update('catalogue_batches', { _id }, later()),
  });
  const arrangements = await sweep(call, {
    page: () => duePage('arrangements', due(), ['dueAt']),
    finish: async (doc) => {
      await place(doc);
    },
    putOff: ({ _id }) => db.update('arrangements', { _id }, later()),
  });
  const bin = await emptyBin(call);
  const steps = [batches, arrangements, bin];
  return { done: steps.reduce((n, { done }) => n + done, 0), more: steps.some(({ more }) => more) };
}

/** Write: update. Products that lay in the bin long enough are gone for good; orders keep what was ordered. */
function emptyBin(call: Call): Promise<Swept> {
  const kept = days(call.rules['catalogue.binDays']);
  return sweep(call, {
    page: () =>
      duePage('products', { status: 6, 'binned.at': db.cmd.lte(Date.now() - kept) }, ['status', 'binned.at']),
    finish: async ({ _id }) => {
      await db.update('products', { _id, status: 6 }, { status: 9, updatedAt: Date.now() });
    },
    putOff: ({ _id }) =>
      db.update('products', { _id, status: 6 }, { 'binned.at': Date.now() - kept + 5 * 60_000 }),
  });
}

const looked = 1000;

/**
 * Clock step, before search's: shops whose goods changed show how many are on sale. One operation where nothing
 * changed, two a shop where something did.
 */
export async function countGoods(call: Call): Promise<Swept> {
  const marked = await db.find(
    'products',
    { searchDue: db.cmd.lte(Date.now()) },
    { sort: ['searchDue'], limit: looked, only: ['shopId'] },
  );
  const ids = [...new Set(marked.map((product) => product.shopId))];
  let done = 0;
  for (const shopId of ids) {
    if (Date.now() >= call.stopAt) return { done, more: true };
    const productCount = await db.count('products', { shopId, status: 5 });
    const differs = { _id: shopId, productCount: db.cmd.neq(productCount) };
    done += await db.update('shops', differs, { productCount, ...searchMark(call.now) });
  }
  return { done, more: false };
}
