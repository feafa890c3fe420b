import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Envelope } from '../../cloudfunctions/platform/contract';
import type { Cloud } from '../../local/host/cloud';
import { measureStore } from '../../local/store/bench';
import { basket, line } from '../../test/orders/basket';
import { type Part, percentile, type Row } from '../row';
import { openStreet, skus } from './orders-street';

const buyers = 10;
/** With --full a minute, as the target is meant. */
const seconds = process.argv.includes('--full') ? 60 : 10;
const steps = ['place', 'pay', 'call-back', 'ship', 'confirm'] as const;
type Step = (typeof steps)[number];

/** What a step cost: functions run, and what crossed the wire from them (database, pay, openapi, functions). */
interface Cost {
  calls: number;
  wire: number;
}

/** The order path: what each step costs, and how many orders a second are placed and paid. */
export const orders: Part = {
  name: 'orders',
  about: `orders placed and paid, ${buyers} buyers for ${seconds} s`,
  needs: 'nothing',
  async run({ root, data, say }) {
    const dir = mkdtempSync(path.join(data, 'orders-'));
    const functions = path.join(dir, 'functions');
    cpSync(path.join(root, 'dist', 'cloudfunctions'), functions, { recursive: true });
    buildEmpty(root, functions);
    const cloud = await openStreet(path.join(dir, 'data'), functions);
    try {
      const costs = await costsOf(cloud);
      const paid = ['place', 'pay', 'call-back'].map((step) => costs[step as Step]);
      const wire = paid.reduce((sum, cost) => sum + cost.wire, 0);
      say(`orders: ${buyers} buyers place and pay for ${seconds} s`);
      const placing = await rate(seconds, (n) => placeAndPay(cloud, n));
      say(`orders: as many empty wire calls for ${seconds} s`);
      const empty = await rate(seconds, () => emptyCalls(cloud, paid));
      return [...costRows(costs, wire), ...rateRows(placing, empty, wire), await commitRow()];
    } finally {
      await cloud.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** A function that makes as many wire calls as it is told and does nothing with them. */
function buildEmpty(root: string, functions: string): void {
  buildSync({
    entryPoints: [path.join(root, 'test', 'orders', 'empty-function.ts')],
    outfile: path.join(functions, 'empty', 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node16',
    minifySyntax: true,
    logLevel: 'error',
  });
}

async function ask<T>(cloud: Cloud, action: string, input: object, openid: string): Promise<T> {
  const event = { action, input, requestId: `bench-${process.pid}-${++requests}` };
  const outcome = await cloud.host.invoke('orders', event, { source: 'wx_client', openid });
  if (!outcome.ok) throw new Error(`${action}: ${outcome.error.errMsg}`);
  const envelope = JSON.parse(outcome.text) as Envelope<T>;
  if (!envelope.ok) throw new Error(`${action}: ${JSON.stringify(envelope.error)}`);
  return envelope.data;
}
let requests = 0;

async function place(cloud: Cloud, n: number): Promise<string> {
  const [productId, skuId] = skus[n % skus.length] as readonly [string, string];
  const input = basket(line(productId, skuId));
  const trade = await ask<{ orders: { orderId: string }[] }>(cloud, 'place', input, `buyer-${n % buyers}`);
  return trade.orders[0]?.orderId as string;
}

async function prepare(cloud: Cloud, n: number, orderId: string): Promise<string> {
  const input = { orderIds: [orderId] };
  const sheet = await ask<{ payment: { outTradeNo: string } }>(cloud, 'pay', input, `buyer-${n % buyers}`);
  return sheet.payment.outTradeNo;
}

/** WeChat takes the money and calls back; answers once the function has acknowledged it. */
async function settle(cloud: Cloud, outTradeNo: string): Promise<void> {
  const { error } = await cloud.pay.settle(outTradeNo, 'SUCCESS');
  if (error) throw new Error(error);
}

async function placeAndPay(cloud: Cloud, n: number): Promise<string> {
  const orderId = await place(cloud, n);
  await settle(cloud, await prepare(cloud, n, orderId));
  return orderId;
}

/** Goes one order's way step by step; the first rounds load the bundles and the rules. */
async function costsOf(cloud: Cloud): Promise<Record<Step, Cost>> {
  let costs = {} as Record<Step, Cost>;
  for (let round = 0; round < 8; round++) {
    const seen: Partial<Record<Step, Cost>> = {};
    const note = async <T>(step: Step, work: Promise<T>): Promise<T> => {
      const done = await work;
      seen[step] = costSince(cloud);
      return done;
    };
    costSince(cloud);
    const orderId = await note('place', place(cloud, round));
    const outTradeNo = await note('pay', prepare(cloud, round, orderId));
    await note('call-back', settle(cloud, outTradeNo));
    const parcel = { shopId: 'tea', orderId, deliveryId: 'STO', waybillId: `STO000000${round}` };
    await note('ship', ask(cloud, 'ship', parcel, 'ships-tea'));
    await note('confirm', ask(cloud, 'confirm', { orderId }, `buyer-${round % buyers}`));
    costs = seen as Record<Step, Cost>;
  }
  return costs;
}

let known = new Set<string>();

/** What ran since it was last asked. */
function costSince(cloud: Cloud): Cost {
  const all = cloud.journal.calls(100);
  const fresh = all.filter(({ id }) => !known.has(id));
  known = new Set(all.map(({ id }) => id));
  const wire = fresh.reduce((sum, c) => sum + c.ops + c.pay + c.openapi + c.storage + c.functions, 0);
  return { calls: fresh.length, wire };
}

/** The same number of function and wire calls, all of them reads of a document that is not there. */
async function emptyCalls(cloud: Cloud, costs: readonly Cost[]): Promise<void> {
  for (const { wire } of costs) {
    const outcome = await cloud.host.invoke('empty', { wire }, { source: 'wx_client', openid: 'buyer-0' });
    if (!outcome.ok) throw new Error(outcome.error.errMsg);
  }
}

interface Rate {
  perSecond: number;
  p95: number;
  n: number;
}

/** Loading the bundles in every worker that the load calls up, s: not counted. */
const warmUp = 4;

/** Ten at a time for so many seconds, once it is warm. */
async function rate(forSeconds: number, work: (n: number) => Promise<unknown>): Promise<Rate> {
  const start = performance.now() + warmUp * 1000;
  const end = start + forSeconds * 1000;
  const times: number[] = [];
  const buyer = async (seed: number) => {
    for (let n = seed; performance.now() < end; n += buyers) {
      const from = performance.now();
      await work(n);
      if (from >= start) times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: buyers }, (_, i) => buyer(i)));
  const took = (performance.now() - start) / 1000;
  return { perSecond: times.length / took, p95: percentile(times, 95), n: times.length };
}

function costRows(costs: Record<Step, Cost>, wire: number): Row[] {
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
      value: wire,
      unit: 'wire',
      target: 14,
      note: 'database and pay, call-back and queryOrder included',
    },
  ];
}

function rateRows(placing: Rate, empty: Rate, wire: number): Row[] {
  const how = `${buyers} buyers, ${seconds} s, real SDK, every write on disk`;
  return [
    {
      what: 'placed and paid',
      value: placing.perSecond,
      unit: '/s',
      target: 60,
      atLeast: true,
      note: `${how}; ${placing.n} orders`,
    },
    { what: 'placed and paid, p95', value: placing.p95, unit: 'ms', target: 280, note: 'of the same' },
    { what: 'empty wire calls', value: empty.perSecond, unit: '/s', note: `${wire} of them, as often` },
    {
      what: 'orders to empty calls',
      value: (100 * placing.perSecond) / empty.perSecond,
      unit: '%',
      target: 75,
      atLeast: true,
      note: 'rate of orders by the rate of as many wire calls that do nothing',
    },
  ];
}

async function commitRow(): Promise<Row> {
  const { durableTransactionsPerSecond: value } = await measureStore(10_000, 300);
  return { what: 'durable commits', value, unit: '/s', note: 'the store alone, 32 at a time: the limit' };
}
