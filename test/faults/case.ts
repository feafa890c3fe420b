import type { Fault } from '../../local/host/faults';
import type { End, Ends } from './ends';
import type { Bed } from './fresh';
import { type Overtaking, overtaken } from './overtaken';
import { amissOn, type WriteAction } from './registered';
import type { Scenario } from './scenario';
import { openScene, refusal, repeat, type Scene, swept } from './scene';

/** One way to fail one call of a scenario. */
export interface Cut {
  call: number;
  when: Fault['when'];
  /** The client asks again as long as it is told to come later; otherwise it never asks again. */
  repeats: boolean;
}

/** Every way to fail each of these calls. The timer comes again by itself: it never repeats. */
export function cutsOf(requests: readonly string[], { source }: WriteAction): Cut[] {
  const clients = source === 'wx_trigger' ? [false] : [true, false];
  return requests.flatMap((_, i) =>
    (['before', 'after', 'kill'] as const).flatMap((when) =>
      clients.map((repeats) => ({ call: i + 1, when, repeats })),
    ),
  );
}

/** A scene and the cases of it. */
export interface Walk {
  /** Runs it whole. Answers the wire calls it made, by name, what it answered, and what is amiss afterwards. */
  whole(): Promise<{ requests: string[]; amiss: string[]; answer: object }>;
  /** Fails one call; answers what is amiss once the client repeated, or gave up, and the clock swept. */
  cut(how: Cut): Promise<string[]>;
  /** Makes the call twice at once; answers what is amiss once both were answered and the clock swept. */
  overtaken(how: Overtaking): Promise<string[]>;
  counts: Ends['counts'];
}

export async function walkOf(bed: Bed, of: WriteAction, scenario: Scenario): Promise<Walk> {
  const scene = await openScene(bed, of, scenario);
  return {
    whole: () => whole(scene),
    cut: (how) => cut(scene, how),
    overtaken: (how) => overtaken(scene, how),
    counts: scene.ends.counts,
  };
}

async function whole(scene: Scene) {
  const { of, street, ask } = scene;
  await scene.again();
  const requests: string[] = [];
  const unwatch = street.cloud.faults.watch((made) => {
    if (made.function === of.fn && (of.source || made.action === of.action))
      requests[made.call - 1] = made.request;
  });
  const { envelope } = await ask();
  unwatch();
  const { amiss, unmet } = await swept(scene);
  return { requests, amiss: [...refusal(envelope), ...amiss, ...unmet], answer: envelope };
}

/** The same for one that nobody but the caller knows of: after the sweep the caller asks once more. */
const sweptAndHeard = ({ ends, of, street, ask }: Scene): Promise<End> =>
  ends.of(street, 'then asks', async () => ({
    amiss: [...(await repeat(street, of, ask)), ...(await amissOn(street))],
    unmet: [],
  }));

/**
 * WeChat's call-back of a refund comes beside a tick, which looks more often the later it comes. So a call that fails
 * nowhere is counted anew: undisturbed it must be missing too, else it is tried again.
 */
async function cut(scene: Scene, how: Cut): Promise<string[]> {
  for (let tries = 0; tries < 20; tries++) {
    const amiss = await cutOnce(scene, how);
    if (amiss) return amiss;
    if (tries % 4 === 3 && (await callsOf(scene)) < how.call) return [];
  }
  return [`it makes no call ${how.call} when that should fail`];
}

/** How many wire calls it makes, undisturbed. */
async function callsOf({ again, ask, of, street }: Scene): Promise<number> {
  await again();
  let calls = 0;
  const unwatch = street.cloud.faults.watch(({ function: fn, call }) => {
    if (fn === of.fn) calls = Math.max(calls, call);
  });
  await ask();
  unwatch();
  return calls;
}

/** null: the call that should fail was not made. */
async function cutOnce(scene: Scene, how: Cut): Promise<string[] | null> {
  const { of, scenario, street, ask } = scene;
  await scene.again();
  const { faults } = street.cloud;
  faults.add({ function: of.fn, action: of.source ? '' : of.action, call: how.call, when: how.when });
  await ask().catch(() => null);
  if (faults.list().length > 0) return null;
  if (!how.repeats) return (await (scenario.untilHeard ? sweptAndHeard(scene) : swept(scene))).amiss;
  const refused = await repeat(street, of, ask);
  const { amiss, unmet } = await swept(scene);
  return [...refused, ...amiss, ...unmet];
}
