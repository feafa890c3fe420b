import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Cloud } from '../../local/host/cloud';
import { full } from '../arguments';
import { type Bench, median, type Part, type Row } from '../row';
import { functionsWith } from './functions-with';
import { openRatedStreet, ratedShops } from './ratings-street';

/** Orders ever made. The night's own events stay the same, so that what grows with history would show. */
const histories = full ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
const events = 200;

/** A new event, and the night over a thousand shops with more and more orders behind them. */
export const ratings: Part = {
  name: 'ratings',
  about: `a night over ${ratedShops} shops with ${histories.join(', ')} orders`,
  needs: 'nothing',
  async run(bench) {
    const rows: Row[] = [];
    for (const orders of histories) rows.push(...(await nightAfter(orders, bench)));
    return rows;
  },
};

async function nightAfter(orders: number, { root, data, say }: Bench): Promise<Row[]> {
  const dir = mkdtempSync(path.join(data, 'ratings-'));
  const functions = functionsWith(root, dir, 'probe', 'test/ratings/probe/index.ts');
  say(`ratings: ${orders} orders`);
  const home = path.join(dir, 'data');
  written(root, path.join(home, 'store'), orders);
  const cloud = await openRatedStreet(home, functions);
  try {
    say('ratings: the night');
    const night = await theNight(cloud);
    const name = orders.toLocaleString('en');
    const rows: Row[] = [
      {
        what: `night after ${name} orders`,
        value: night.seconds,
        unit: 's',
        target: 60,
        note: `${night.shops} shops with 10 orders that day, in ${night.ticks} ticks, real SDK, every write on disk`,
      },
      {
        what: `memory after ${name} orders`,
        value: night.megabytes,
        unit: 'MB',
        target: 200,
        note: 'most beyond what the cloud had before, without the store’s mapped file',
      },
    ];
    return orders === histories[0] ? [...rows, ...(await eventRows(cloud))] : rows;
  } finally {
    await cloud.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Longer than writing a million orders takes, ms. */
const patience = 900_000;

/** Writes the street in a process of its own: what writing leaves in memory would hide what the night takes. */
function written(root: string, dir: string, orders: number): void {
  mkdirSync(dir, { recursive: true });
  const script = path.join(root, 'bench', 'parts', 'ratings-street-child.ts');
  const args = ['--import', 'tsx', script, dir, String(orders)];
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: patience });
  if (done.status !== 0) throw new Error(`the street was not written: ${done.stderr.trim().slice(-400)}`);
}

/** Memory of this process that no file stands behind, MB. */
const ownMemory = (): number =>
  Number(/RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;

async function theNight(cloud: Cloud) {
  await tick(cloud);
  const before = ownMemory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, ownMemory());
  }, 200);
  const start = performance.now();
  let shops = 0;
  let ticks = 0;
  cloud.clock.advance(24 * 3_600_000);
  for (let more = true; more && ticks < 20; ticks++) {
    const answer = await tick(cloud);
    shops += answer.done.ratingsNightly ?? 0;
    more = answer.more;
  }
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  if (shops !== ratedShops) throw new Error(`${shops} shops were closed`);
  return { seconds, shops, ticks, megabytes: Math.max(0, most - before) };
}

async function tick(cloud: Cloud): Promise<{ more: boolean; done: Record<string, number> }> {
  const outcome = await cloud.host.invoke('clock', { Type: 'Timer' }, { source: 'wx_trigger' });
  if (!outcome.ok) throw new Error(outcome.error.errMsg);
  return (JSON.parse(outcome.text) as { data: { more: boolean; done: Record<string, number> } }).data;
}

/** One fact after another of one shop, each in its transaction: the row is there after the first. */
async function eventRows(cloud: Cloud): Promise<Row[]> {
  const times: number[] = [];
  let ops = 0;
  for (let i = 0; i < events; i++) {
    const askedAt = cloud.clock.now();
    const round = {
      roundId: `bench-${i}`,
      shopId: 's0001',
      openid: `asks-${i}`,
      askedAt,
      answeredAt: askedAt + 60_000,
    };
    const from = performance.now();
    const outcome = await cloud.host.invoke('probe', round, { source: 'wx_client', openid: 'buyer' });
    times.push(performance.now() - from);
    if (!outcome.ok) throw new Error(outcome.error.errMsg);
    ops = outcome.record.ops;
  }
  const note = 'one fact under its own id, and its day’s row; every write on disk';
  return [
    { what: 'a new event', value: median(times), unit: 'ms', target: 20, note: `p50 of ${events}; ${note}` },
    {
      what: 'a new event: operations',
      value: ops,
      unit: 'ops',
      target: 4,
      note: 'start and commit included',
    },
  ];
}
