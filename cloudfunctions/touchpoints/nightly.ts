import type { ShopDoc, TouchpointJobDoc } from '../../domain/documents';
import { checkNight } from '../../domain/touchpoints/again';
import { judged } from '../../domain/touchpoints/judge';
import type { Day } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { type Swept, triedTwice } from '../platform/sweep';
import { dayId, keepDay, keptSince, searchedBy } from './days';
import { look } from './look';

const page = 100;
/** Shops looked at side by side. */
const atOnce = 4;

/**
 * Clock step: checks the entrances of every open shop once a night. One document says how far it is; a shop that was
 * checked by this night is not looked at twice, so that a night that was killed goes on where it was. One operation a tick
 * when it is through; 25 a shop at most.
 */
export async function touchpointsNightly(call: Call): Promise<Swept> {
  const day = checkNight(call.now);
  const known = await db.get('touchpoint_jobs', 'night');
  if (known && known.day >= day && known.done) return { done: 0, more: false };
  let job = known && known.day >= day ? known : await begun(known, day);
  const before = job.shops;
  while (!job.done) {
    if (Date.now() >= call.stopAt) return { done: job.shops - before, more: true };
    job = await nextShops(job, call);
    const { cursor, shops, done } = job;
    await db.update('touchpoint_jobs', { _id: 'night', day }, { cursor, shops, done });
  }
  return { done: job.shops - before, more: false };
}

async function begun(before: TouchpointJobDoc | null, day: Day): Promise<TouchpointJobDoc> {
  const job: TouchpointJobDoc = { _id: 'night', day, cursor: '', done: false, shops: 0 };
  if (before) await db.put('touchpoint_jobs', job);
  else await db.insert('touchpoint_jobs', job);
  return job;
}

/** The next page of shops in the order of their ids, some at a time, until the time is up. */
async function nextShops(job: TouchpointJobDoc, call: Call): Promise<TouchpointJobDoc> {
  const shops = await db.find('shops', { _id: db.cmd.gt(job.cursor) }, { sort: ['_id'], limit: page });
  let { cursor, shops: checked } = job;
  for (let at = 0; at < shops.length; at += atOnce) {
    if (Date.now() >= call.stopAt) return { ...job, cursor, shops: checked };
    const some = shops.slice(at, at + atOnce);
    const open = some.filter(({ status }) => status === 'open');
    const done = await Promise.all(
      open.map((shop) =>
        triedTwice(call, 'entrances not checked', shop._id, () => nightCheck(shop, job.day, call)),
      ),
    );
    checked += done.filter(Boolean).length;
    cursor = some.at(-1)!._id;
  }
  return { ...job, cursor, shops: checked, done: shops.length < page };
}

/** Write: update of the shop's day, unless this night was here; then what is too old goes. */
async function nightCheck(shop: ShopDoc, day: Day, call: Call): Promise<boolean> {
  const _id = dayId(shop._id, day);
  const today = await db.get('touchpoint_days', _id);
  if (today?.night) return false;
  const results = judged(await look(shop, call), call.rules);
  const own = { at: call.now, results, searched: searchedBy(shop), night: true };
  // Whoever checked meanwhile has seen the same; only that the night was here is not said then.
  const doc = { _id, shopId: shop._id, day, ...own, asked: today?.asked ?? 0, lastRequest: '' };
  const kept = await keepDay(doc, today);
  await db.remove('touchpoint_days', {
    shopId: shop._id,
    day: db.cmd.lt(keptSince(call.now, call.rules)),
  });
  return kept;
}
