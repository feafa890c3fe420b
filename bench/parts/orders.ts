import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Cloud } from '../../local/host/cloud';
import { measureStore } from '../../local/store/bench';
import { full } from '../arguments';
import type { Bench, Part, Row } from '../row';
import { functionsWith } from './functions-with';
import { emptyCalls, type Rate, rate, smallCalls } from './orders-load';
import { fillPast } from './orders-past';
import { buyers, type Cost, costsOf, placeAndPay, type Step, steps, wholeWay } from './orders-steps';
import { openStreet } from './orders-street';

/** With --full a minute and a million orders, as the targets are meant; what stands beside them takes less. */
const seconds = full ? 60 : 10;
const besideSeconds = full ? 20 : 10;
const pastOrders = full ? 1_000_000 : 50_000;

/** The order path: what each step costs, and how many orders a second are placed and paid. */
export const orders: Part = {
  name: 'orders',
  about: `orders placed and paid, ${buyers} buyers for ${seconds} s`,
  needs: 'nothing',
  async run(bench) {
    const dir = mkdtempSync(path.join(bench.data, 'orders-'));
    // Beside the others one that makes the wire calls it is told and does nothing with them.
    const functions = functionsWith(bench.root, dir, 'empty', 'test/orders/empty-function.ts');
    const cloud = await openStreet(path.join(dir, 'data'), functions);
    try {
      return [...(await measured(cloud, bench)), await commitRow()];
    } finally {
      await cloud.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

async function measured(cloud: Cloud, { say }: Bench): Promise<Row[]> {
  const { costs, orderId } = await costsOf(cloud);
  const loaded = (
    what: string,
    work: (n: number) => Promise<unknown>,
    long = besideSeconds,
  ): Promise<Rate> => {
    say(`orders: ${what}, ${buyers} at a time for ${long} s`);
    return rate(long, work);
  };
  const placing = await loaded('placed and paid', (n) => placeAndPay(cloud, n), seconds);
  const mix = await loaded('placed, paid, shipped and received', (n) => wholeWay(cloud, n));
  const empty = await loaded('as many empty wire calls', () => emptyCalls(cloud, costs));
  const small = await loaded('as many small calls of the same kinds', () => smallCalls(cloud, costs));
  say(`orders: ${pastOrders} past orders`);
  await fillPast(cloud, orderId, pastOrders);
  const later = await loaded('placed and paid among them', (n) => placeAndPay(cloud, n));
  return [
    ...costRows(costs),
    ...rateRows(placing, mix),
    ...yardRows(placing, empty, small),
    laterRow(placing, later),
  ];
}

const wireOf = (costs: Record<Step, Cost>): number =>
  (['place', 'pay', 'call-back'] as const).reduce((sum, step) => sum + costs[step].wire, 0);

function costRows(costs: Record<Step, Cost>): Row[] {
  return [
    ...steps.flatMap((step): Row[] => [
      { what: `${step}: function calls`, value: costs[step].calls, unit: 'calls' },
      {
        what: `${step}: wire calls`,
        value: costs[step].wire,
        unit: 'wire',
        note: 'one line, one shop, warm',
      },
    ]),
    {
      what: 'place + pay',
      value: wireOf(costs),
      unit: 'wire',
      target: 14,
      note: 'database and pay, call-back and queryOrder included',
    },
  ];
}

function rateRows(placing: Rate, mix: Rate): Row[] {
  const how = (long: number) => `${buyers} buyers, ${long} s, real SDK, every write on disk`;
  return [
    {
      what: 'placed and paid',
      value: placing.perSecond,
      unit: '/s',
      target: 60,
      atLeast: true,
      note: `${how(seconds)}; ${placing.n} orders`,
    },
    { what: 'placed and paid, p95', value: placing.p95, unit: 'ms', target: 280, note: 'of the same' },
    {
      what: 'placed and paid, CPU',
      value: placing.cpu,
      unit: 'ms',
      note: 'all of the cloud, and the buyers',
    },
    {
      what: 'placed, paid, shipped, received',
      value: mix.perSecond,
      unit: '/s',
      note: `${how(besideSeconds)}; ${mix.n} orders`,
    },
    { what: 'the whole way, p95', value: mix.p95, unit: 'ms', note: 'of the same' },
  ];
}

/** The rate beside what the wire alone allows. Orders take conditional updates, no transaction, so neither does it. */
function yardRows(placing: Rate, empty: Rate, small: Rate): Row[] {
  return [
    { what: 'as many empty calls', value: empty.perSecond, unit: '/s', note: 'reads of what is not there' },
    { what: 'as many empty calls, CPU', value: empty.cpu, unit: 'ms' },
    {
      what: 'orders to empty calls',
      value: (100 * placing.perSecond) / empty.perSecond,
      unit: '%',
      target: 75,
      atLeast: true,
      note: 'rate of orders by the rate of as many wire calls that do nothing',
    },
    {
      what: 'as many small calls',
      value: small.perSecond,
      unit: '/s',
      note: 'reads, inserts, updates and pay calls as orders make them, one field each, on disk',
    },
    { what: 'as many small calls, CPU', value: small.cpu, unit: 'ms' },
    { what: 'orders to small calls', value: (100 * placing.perSecond) / small.perSecond, unit: '%' },
  ];
}

const laterRow = (placing: Rate, later: Rate): Row => ({
  what: 'slower among past orders',
  value: placing.perSecond / later.perSecond,
  unit: '×',
  target: 1.3,
  note: `${later.perSecond.toFixed(1)}/s with ${pastOrders.toLocaleString('en')} orders in the store${full ? '' : '; --full has a million'}`,
});

async function commitRow(): Promise<Row> {
  const { durableTransactionsPerSecond: value } = await measureStore(10_000, 300);
  return { what: 'durable commits', value, unit: '/s', note: 'the store alone, 32 at a time: the limit' };
}
