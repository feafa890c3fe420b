import type { Cloud } from '../../local/host/cloud';
import { percentile } from '../row';
import { buyers, type Cost, type Step } from './orders-steps';

export interface Rate {
  perSecond: number;
  p95: number;
  n: number;
}

/** Loading the bundles in every worker that the load calls up, s: not counted. */
const warmUp = 4;

/** Ten at a time for so many seconds, once it is warm. Each is given a number that nobody had before. */
export async function rate(forSeconds: number, work: (n: number) => Promise<unknown>): Promise<Rate> {
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

/** What a wire call of the yardstick does. */
type Kind = 'read' | 'insert' | 'update' | 'pay';

/** What crosses the wire at each step of placing and paying, in kind. */
const kinds: Partial<Record<Step, readonly Kind[]>> = {
  place: ['read', 'read', 'read', 'insert', 'update', 'insert'],
  pay: ['read', 'pay', 'insert'],
  'call-back': ['read', 'pay', 'update', 'update', 'update'],
};

async function run(cloud: Cloud, calls: readonly Kind[]): Promise<void> {
  const outcome = await cloud.host.invoke('empty', { calls }, { source: 'wx_client', openid: 'buyer-0' });
  if (!outcome.ok) throw new Error(outcome.error.errMsg);
}

/** As many function and wire calls as placing and paying makes, all of them reads of a document that is not there. */
export async function emptyCalls(cloud: Cloud, costs: Record<Step, Cost>): Promise<void> {
  for (const step of Object.keys(kinds) as Step[]) {
    await run(cloud, Array<Kind>(costs[step].wire).fill('read'));
  }
}

/** As many calls of the same kinds, on documents of one field. */
export async function smallCalls(cloud: Cloud, costs: Record<Step, Cost>): Promise<void> {
  for (const [step, calls] of Object.entries(kinds)) {
    const { wire } = costs[step as Step];
    if (wire !== calls.length)
      throw new Error(`${step} makes ${wire} wire calls, the yardstick ${calls.length}`);
    await run(cloud, calls);
  }
}
