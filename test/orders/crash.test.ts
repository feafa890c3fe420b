import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import { chance } from '../../local/demo/pictures/ink';
import { openClock } from '../../local/host/clock';
import { type Cloud, openCloud } from '../../local/host/cloud';
import { readFunctions } from '../../local/host/function-folder';
import { type MemoryStore, openStore } from '../../local/store';
import { allFaultsOf } from '../aftersales/invariants';
import { type Street, streetOf } from '../aftersales/street';
import { faults as couponFaults } from '../faults/invariants/coupons';
import { builtFunctions } from './built';
import { declared, streetOn } from './cloud';
import { startLoad } from './crash/load';
import type { Heard } from './crash/person';
import { type Running, startStreet } from './crash/process';

/**
 * A street under load is killed at some moment and opened again. Once the clock has swept, everything fits together,
 * and nothing that anybody was told is undone.
 */
const crashes = process.env.TONGDIAN_PROVE === 'full' ? 20 : 2;
const minute = 60_000;
const day = 24 * 60 * minute;
jest.setTimeout(crashes * 60_000 + 60_000);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let data: string;
let running: Running | null = null;
let cloud: Cloud | null = null;
beforeEach(() => {
  const base = join(tmpdir(), 'proofs');
  mkdirSync(base, { recursive: true });
  data = mkdtempSync(join(base, 'crash-'));
});
afterEach(async () => {
  await running?.kill();
  await cloud?.close();
  [running, cloud] = [null, null];
  rmSync(data, { recursive: true, force: true });
});

/** Loads a street and kills its process; answers what was heard until then. */
async function killed(random: () => number, functions: string): Promise<Heard> {
  running = await startStreet(data, functions);
  let gone = false;
  const { heard, ended } = startLoad(running.url, random, () => gone);
  const until = Date.now() + 30_000;
  const begun = () => heard.paid.length > 0 && heard.applied.length > 0;
  while (!begun() && Date.now() < until) await pause(10);
  await pause(random() * 4000);
  gone = true;
  await running.kill();
  running = null;
  await ended;
  return heard;
}

async function openAgain(functions: string): Promise<Street> {
  const clock = openClock(data);
  cloud = await openCloud({
    dir: data,
    clock,
    store: await openStore({ dir: join(data, 'store'), collections, now: clock.now }),
    functions: readFunctions(functions, declared()),
    frontUrl: () => 'http://127.0.0.1:1',
    timers: false,
  });
  const { store, close } = cloud;
  // What asks here asks any store alike.
  return streetOf({ ...streetOn(cloud), store: store as MemoryStore, close });
}

/** Ticks until `span` has gone by and, minute by minute from then on, three ticks running found nothing to do. */
async function sweep(street: Street, span: number, step: number): Promise<void> {
  let quiet = 0;
  for (let gone = 0, ticks = 0; quiet < 3 || gone < span; ticks++, gone += step) {
    if (ticks > 100) throw new Error('the clock never comes to rest');
    street.cloud.clock.advance(gone < span ? step : minute);
    const { ran, more, done } = await street.tick();
    quiet = ran && !more && Object.values(done).every((n) => n === 0) ? quiet + 1 : 0;
  }
}

const faultsOf = async (street: Street) => [...(await allFaultsOf(street)), ...(await couponFaults(street))];

/** What somebody was told and is no longer so. */
async function undone(street: Street, heard: Heard): Promise<string[]> {
  const claimed = new Set((await street.all('user_coupons')).map((coupon) => coupon._id));
  const applied = new Set((await street.all('aftersales')).map((doc) => doc._id));
  const orders = new Map((await street.all('orders')).map((order) => [order._id, order]));
  const statusOf = (id: string) => orders.get(id)?.status;
  const lost = (what: string, ids: string[], stands: (id: string) => boolean) =>
    ids.filter((id) => !stands(id)).map((id) => `${what} ${id} is at ${statusOf(id)}`);
  return [
    ...heard.claimed.filter((id) => !claimed.has(id)).map((id) => `coupon ${id} is gone`),
    ...heard.applied.filter((id) => !applied.has(id)).map((id) => `after-sale ${id} is gone`),
    ...lost('placed', heard.placed, (id) => orders.has(id)),
    ...lost('cancelled', heard.cancelled, (id) => statusOf(id) === 250),
    ...lost('confirmed', heard.confirmed, (id) => statusOf(id) === 100),
    ...lost('shipped', heard.shipped, (told) => {
      const [id = '', waybillId] = told.split(' ');
      return orders.get(id)?.parcels.some((parcel) => parcel.waybillId === waybillId) ?? false;
    }),
    ...lost('paid', heard.paid, (no) =>
      ['SUCCESS', 'REFUND'].includes(street.cloud.pay.find(no)?.state ?? ''),
    ),
  ];
}

const seeds = Array.from({ length: crashes }, () => Math.floor(Math.random() * 2 ** 31));
const shown: string[] = [];
afterAll(() => {
  console.log([`${crashes} crashes, ${crashes - shown.length} broken`, ...shown].join('\n'));
});

test.each(seeds)('killed under load, seed %i', async (seed) => {
  const functions = await builtFunctions();
  const heard = await killed(chance(seed), functions);
  const street = await openAgain(functions);
  await sweep(street, 40 * minute, 4 * minute);
  expect([seed, await faultsOf(street), await undone(street, heard)]).toEqual([seed, [], []]);
  // A month on, whoever owed an answer has been overtaken, and parcels on their way count as received.
  await sweep(street, 30 * day, 2 * day);
  expect([seed, await faultsOf(street), await undone(street, heard)]).toEqual([seed, [], []]);
  expect((await street.all('orders')).filter((o) => o.status === 30)).toEqual([]);
  expect(heard.paid.length).toBeGreaterThan(0);
  const { calls, placed, paid, shipped, applied, claimed } = heard;
  shown.push(
    `seed ${seed}: ${calls} calls, ${placed.length} placed, ${paid.length} paid, ${shipped.length} shipped, ${claimed.length} coupons, ${applied.length} after-sales`,
  );
});
