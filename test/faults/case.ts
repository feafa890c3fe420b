import type { Fault } from '../../local/host/faults';
import type { Street } from '../aftersales/street';
import { type Answered, requestId } from '../orders/cloud';
import type { Kept } from '../orders/fresh';
import { type End, type Ends, endsFrom, moveOn } from './ends';
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

/** A transaction that was killed holds its documents so long. */
const transactionEnds = 31_000;
/** Past the grace of what was cut off, of what that put off, and of an order that nobody pays. */
const usualWaits = [2, 11, 31];

/** Every way to fail each of these calls. The timer comes again by itself: it never repeats. */
export function cutsOf(requests: readonly string[], { source }: WriteAction): Cut[] {
  const clients = source === 'wx_trigger' ? [false] : [true, false];
  return requests.flatMap((_, i) =>
    (['before', 'after', 'kill'] as const).flatMap((when) =>
      clients.map((repeats) => ({ call: i + 1, when, repeats })),
    ),
  );
}

type Ask = () => Promise<Answered<unknown>>;

/** A scenario that was set up once; each case begins on a copy of it. */
export interface Walk {
  /** Runs it whole. Answers the wire calls it made, by name, what it answered, and what is amiss afterwards. */
  whole(): Promise<{ requests: string[]; amiss: string[]; answer: object }>;
  /** Fails one call; answers what is amiss once the client repeated, or gave up, and the clock swept. */
  cut(how: Cut): Promise<string[]>;
  counts: Ends['counts'];
}

interface Set {
  of: WriteAction;
  scenario: Scenario;
  street: Street;
  made: unknown;
  ask: Ask;
  ends: Ends;
  /** Puts everything back to how it was set up. */
  again(): Promise<void>;
}

export async function walkOf(bed: Bed, of: WriteAction, scenario: Scenario): Promise<Walk> {
  const set = await setUp(bed, of, scenario);
  return { whole: () => whole(set), cut: (how) => cut(set, how), counts: set.ends.counts };
}

async function setUp(bed: Bed, of: WriteAction, scenario: Scenario): Promise<Set> {
  const street = await bed.fresh();
  street.cloud.clock.stand(street.cloud.clock.now());
  const made = await scenario.setup(street);
  const kept: Kept = await bed.keep();
  const input = scenario.input(made);
  const event = of.source ? input : { action: of.action, input, requestId: requestId() };
  // The timer and WeChat Pay come for nobody, a message push as the user who wrote.
  const caller = { ...(of.source ? { source: of.source } : {}), openid: scenario.openid };
  return {
    of,
    scenario,
    street,
    made,
    // Always under one request id.
    ask: () => street.send(of.fn, event, caller),
    ends: endsFrom(bed, kept, scenario.waits ?? usualWaits),
    again: () => bed.putBack(kept),
  };
}

async function whole(set: Set) {
  const { of, street, ask } = set;
  await set.again();
  const requests: string[] = [];
  const unwatch = street.cloud.faults.watch((made) => {
    if (made.function === of.fn && (of.source || made.action === of.action))
      requests[made.call - 1] = made.request;
  });
  const { envelope } = await ask();
  unwatch();
  const { amiss, unmet } = await swept(set);
  return { requests, amiss: [...refusal(envelope), ...amiss, ...unmet], answer: envelope };
}

/** What is amiss after the clock's sweep. */
const swept = ({ ends, scenario, street, made }: Set): Promise<End> =>
  ends.of(street, '', async () => ({
    amiss: await amissOn(street),
    unmet: (await scenario.end?.(street, made).catch((error: unknown) => [String(error)])) ?? [],
  }));

/** The same for one that nobody but the caller knows of: after the sweep the caller asks once more. */
const sweptAndHeard = ({ ends, of, street, ask }: Set): Promise<End> =>
  ends.of(street, 'then asks', async () => ({
    amiss: [...(await repeat(street, of, ask)), ...(await amissOn(street))],
    unmet: [],
  }));

/** A number: the call that should fail was not made, but so many. */
async function cut(set: Set, how: Cut): Promise<string[]> {
  let most = 0;
  for (let tries = 0; tries < 4; tries++) {
    const outcome = await cutOnce(set, how);
    if (typeof outcome !== 'number') return outcome;
    most = Math.max(most, outcome);
  }
  // The last of a tick then has nothing to fail.
  return how.call - most <= spared ? [] : [`it made no call ${how.call}, ${most} at most`];
}

/** WeChat's call-back of a refund may come before a look at it, and spare a call or two. */
const spared = 2;

async function cutOnce(set: Set, how: Cut): Promise<string[] | number> {
  const { of, scenario, street, ask } = set;
  await set.again();
  const { faults } = street.cloud;
  let calls = 0;
  const unwatch = faults.watch(({ function: fn, call }) => {
    if (fn === of.fn) calls = Math.max(calls, call);
  });
  faults.add({ function: of.fn, action: of.source ? '' : of.action, call: how.call, when: how.when });
  await ask().catch(() => null);
  unwatch();
  if (faults.list().length > 0) return calls;
  if (!how.repeats) return (await (scenario.untilHeard ? sweptAndHeard(set) : swept(set))).amiss;
  const refused = await repeat(street, of, ask);
  const { amiss, unmet } = await swept(set);
  return [...refused, ...amiss, ...unmet];
}

const later = { envelope: { ok: false as const, error: { code: 'BUSY' as const, message: '' } } };

/** Asks again until it is answered; what a whole run gets, a repeat must get as well. */
async function repeat(street: Street, of: WriteAction, ask: Ask): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    // WeChat pushes again what a function failed at.
    const { envelope } = of.source ? await ask().catch(() => later) : await ask();
    const refused = refusal(envelope);
    if (tries === 3 || !refused.some((words) => words.includes('"BUSY"'))) return refused;
    moveOn(street, transactionEnds);
  }
}

/** The refusal of an answer; WeChat is refused by a number other than 0. */
function refusal(answer: object): string[] {
  const { ok, errcode } = answer as { ok?: boolean; errcode?: number };
  return ok === false || (errcode ?? 0) !== 0 ? [`refused: ${JSON.stringify(answer)}`] : [];
}
