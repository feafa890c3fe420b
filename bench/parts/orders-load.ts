import type { Cloud } from '../../local/host/cloud';
import { percentile } from '../row';
import { buyers, type Cost, type Step } from './orders-steps';

export interface Rate {
  perSecond: number;
  /** ms. */
  p95: number;
  n: number;
  /** Of this process, which is all of the cloud and the buyers too, for each; ms. */
  cpu: number;
}

/**
 * Not counted, s: every worker that the load calls up loads the bundles, and its code is as fast as it gets only after
 * some hundred calls. Counted in, an order is half as slow again in the first ten seconds as in all later ones.
 */
const warmUp = 15;

/** Ten at a time for so many seconds, once it is warm. Each is given a number that nobody had before. */
export async function rate(forSeconds: number, work: (n: number) => Promise<unknown>): Promise<Rate> {
  const start = performance.now() + warmUp * 1000;
  const end = start + forSeconds * 1000;
  const times: number[] = [];
  let cpuBefore = process.cpuUsage();
  const warm = setTimeout(() => {
    cpuBefore = process.cpuUsage();
  }, warmUp * 1000);
  const buyer = async (seed: number) => {
    for (let n = seed; performance.now() < end; n += buyers) {
      const from = performance.now();
      await work(n);
      if (from >= start) times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: buyers }, (_, i) => buyer(i)));
  clearTimeout(warm);
  const took = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const n = times.length;
  return { perSecond: n / took, p95: percentile(times, 95), n, cpu: (user + system) / 1000 / n };
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
