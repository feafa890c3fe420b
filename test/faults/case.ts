import type { Fault } from '../../local/host/faults';
import type { Street } from '../aftersales/street';
import { type Answered, requestId } from '../orders/cloud';
import { rulesAge } from '../orders/fresh';
import type { Bed } from './fresh';
import { amissOn, type WriteAction } from './registered';
import type { Scenario } from './scenario';

/** One way to fail one call of a scenario. */
export interface Cut {
  call: number;
  when: Fault['when'];
  /** The client asks again as long as it is told to come later; otherwise it never asks again. */
  repeats: boolean;
}

const minute = 60_000;
/** A transaction that was killed holds its documents so long. */
const transactionEnds = 31_000;
/** Past the grace of what was cut off, of what that put off, and of an order that nobody pays. */
const usualWaits = [2, 11, 31];

/** What changes nothing in the store; a transaction's reads hold their documents, and count as changes. */
const reads = ['database.getDocument', 'database.calculateDocument', 'database.aggregateDocuments'];

/**
 * Every way to fail each of these calls that leaves another store than the others do. A read that is lost after it
 * took effect is one lost before, to its function and to the store; a function killed right after a read leaves
 * what it leaves when killed after the write that went before. The timer comes again by itself: it never repeats.
 */
export function cutsOf(requests: readonly string[], { source }: WriteAction): Cut[] {
  let inTransaction = false;
  return requests.flatMap((request, i) => {
    if (request === 'database.startTransaction') inTransaction = true;
    const only = reads.includes(request) && !inTransaction;
    if (request === 'database.commitTransaction' || request === 'database.abortTransaction')
      inTransaction = false;
    const ways = only ? (['before'] as const) : (['before', 'after', 'kill'] as const);
    const clients = source === 'wx_trigger' ? [false] : [true, false];
    return ways.flatMap((when) => clients.map((repeats) => ({ call: i + 1, when, repeats })));
  });
}

type Ask = () => Promise<Answered<unknown>>;

/** Sets a copy up; answers how the client asks, always under one request id. */
async function ready(bed: Bed, { fn, action, source }: WriteAction, scenario: Scenario) {
  const street = await bed.fresh();
  const made = await scenario.setup(street);
  street.cloud.clock.advance(rulesAge);
  const input = scenario.input(made);
  const event = source ? input : { action, input, requestId: requestId() };
  // The timer and WeChat Pay come for nobody, a message push as the user who wrote.
  const caller = { ...(source ? { source } : {}), openid: scenario.openid };
  const ask: Ask = () => street.send(fn, event, caller);
  return { street, made, ask };
}

async function sweep(street: Street, waits: readonly number[]): Promise<void> {
  for (const wait of waits) {
    street.cloud.clock.advance(wait * minute);
    await street.tick();
    await calledBack(street);
  }
}

/** Waits until WeChat has tried each call-back once; those that failed it repeats in its own time. */
async function calledBack({ cloud }: Street): Promise<void> {
  const underWay = () => cloud.pay.callBacks.pending().some(({ tries }) => tries === 0);
  for (let i = 0; i < 400 && underWay(); i++) await new Promise((wake) => setTimeout(wake, 2));
}

/** Runs a scenario whole. Answers the wire calls it made, by name, and what is amiss afterwards. */
export async function whole(bed: Bed, of: WriteAction, scenario: Scenario) {
  const { street, made, ask } = await ready(bed, of, scenario);
  const requests: string[] = [];
  const unwatch = street.cloud.faults.watch((made) => {
    if (made.function === of.fn && (of.source || made.action === of.action))
      requests[made.call - 1] = made.request;
  });
  const { envelope } = await ask();
  unwatch();
  await sweep(street, scenario.waits ?? usualWaits);
  const amiss = [
    ...refusal(envelope),
    ...(await amissOn(street)),
    ...((await scenario.end?.(street, made)) ?? []),
  ];
  return { requests, amiss, answer: envelope };
}

/** Fails one call of a scenario; answers what is amiss once the client repeated, or gave up, and the clock swept. */
export async function cut(bed: Bed, of: WriteAction, scenario: Scenario, how: Cut): Promise<string[]> {
  let most = 0;
  for (let tries = 0; tries < 4; tries++) {
    const outcome = await cutOnce(bed, of, scenario, how);
    if (typeof outcome !== 'number') return outcome;
    most = Math.max(most, outcome);
  }
  // The last of a tick then has nothing to fail.
  return how.call - most <= spared ? [] : [`it made no call ${how.call}, ${most} at most`];
}

/** WeChat's call-back of a refund may come before a look at it, and spare a call or two. */
const spared = 2;

/** A number: the call that should fail was not made, but so many. */
async function cutOnce(bed: Bed, of: WriteAction, scenario: Scenario, how: Cut): Promise<string[] | number> {
  const { street, made, ask } = await ready(bed, of, scenario);
  const { faults } = street.cloud;
  let calls = 0;
  const unwatch = faults.watch(({ function: fn, call }) => {
    if (fn === of.fn) calls = Math.max(calls, call);
  });
  faults.add({ function: of.fn, action: of.source ? '' : of.action, call: how.call, when: how.when });
  await ask().catch(() => null);
  unwatch();
  if (faults.list().length > 0) return calls;
  const amiss = how.repeats ? await repeat(street, of, ask) : [];
  await sweep(street, scenario.waits ?? usualWaits);
  if (scenario.untilHeard && !how.repeats) amiss.push(...(await repeat(street, of, ask)));
  amiss.push(...(await amissOn(street)));
  if (how.repeats) amiss.push(...((await scenario.end?.(street, made)) ?? []));
  return amiss;
}

const later = { envelope: { ok: false as const, error: { code: 'BUSY' as const, message: '' } } };

/** Asks again until it is answered; what a whole run gets, a repeat must get as well. */
async function repeat(street: Street, of: WriteAction, ask: Ask): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    // WeChat pushes again what a function failed at.
    const { envelope } = of.source ? await ask().catch(() => later) : await ask();
    const refused = refusal(envelope);
    if (tries === 3 || !refused.some((words) => words.includes('"BUSY"'))) return refused;
    street.cloud.clock.advance(transactionEnds);
  }
}

/** The refusal of an answer; WeChat is refused by a number other than 0. */
function refusal(answer: object): string[] {
  const { ok, errcode } = answer as { ok?: boolean; errcode?: number };
  return ok === false || (errcode ?? 0) !== 0 ? [`refused: ${JSON.stringify(answer)}`] : [];
}
