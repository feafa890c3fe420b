import { isDeepStrictEqual } from 'node:util';
import type { WireCall } from '../../local/host/faults';
import type { WriteAction } from './registered';
import { later, refusal, type Scene, swept } from './scene';

/**
 * The same call made twice at once: before wire call `call` of the first takes effect the second runs, whole or up to
 * its own `back`, where the first goes on to its end.
 */
export interface Overtaking {
  call: number;
  back?: number;
}

/**
 * Every wire call is overtaken by the whole of the other, and by a part of it that is drawn. Never the clock's: it works
 * under a lease, and a second tick is sent away.
 */
export function overtakingsOf(
  requests: readonly string[],
  { source }: WriteAction,
  random: () => number,
): Overtaking[] {
  if (source === 'wx_trigger') return [];
  const part = () => 1 + Math.floor(random() * requests.length);
  return requests.flatMap((_, i) => [{ call: i + 1 }, { call: i + 1, back: part() }]);
}

/**
 * Answers what is amiss: a refusal, answers that differ, what the clock's sweep leaves. Who holds documents is not
 * overtaken: the other waits for it or is sent back, which is what being overtaken where it first wrote comes to.
 */
export async function overtaken(scene: Scene, how: Overtaking): Promise<string[]> {
  await scene.again();
  const heard: object[] = [];
  for (const envelope of await atOnce(scene, how)) {
    // Who is told to come later comes once both are through.
    heard.push(isBusy(envelope) ? (await asked(scene)).envelope : envelope);
  }
  const { amiss, unmet } = await swept(scene);
  return [...heard.flatMap(refusal), ...apart(scene, heard), ...amiss, ...unmet];
}

type Twice = Pick<Scene, 'street' | 'ask'> & { of: Pick<WriteAction, 'fn' | 'action' | 'source'> };

/** What both were answered; where the first made no such call, what it alone was. */
export async function atOnce(twice: Twice, { call, back }: Overtaking): Promise<object[]> {
  const { of, street } = twice;
  const { faults } = street.cloud;
  const isCall = (made: WireCall) => made.function === of.fn && (!!of.source || made.action === of.action);
  const holdsNothing = () => street.store.contents().held.length === 0;
  const both: ReturnType<typeof asked>[] = [];

  /** Resolves where the second makes its call `back`, which waits for the end of the first. */
  const inTurn = (first: string) =>
    new Promise<void>((goesOn) => {
      const isBack = (made: WireCall) => made.call === back && made.invocation !== first && isCall(made);
      faults.overtake(isBack, async () => {
        if (!holdsNothing()) return;
        goesOn();
        await both[0];
      });
    });
  faults.overtake(
    (made) => made.call === call && isCall(made),
    async ({ invocation }) => {
      if (!holdsNothing()) return;
      const goesOn = inTurn(invocation);
      both.push(asked(twice));
      await Promise.race([both[1], goesOn]);
    },
  );
  both.push(asked(twice));
  await Promise.allSettled(both);
  // The second was begun meanwhile.
  await Promise.allSettled(both);
  return (await Promise.all(both)).map(({ envelope }) => envelope);
}

/** WeChat pushes again what a function failed at. */
const asked = ({ of, ask }: Twice) => (of.source ? ask().catch(() => later) : ask());

const isBusy = (answer: object): boolean => (answer as { error?: { code?: unknown } }).error?.code === 'BUSY';

function apart({ scenario: { mayDiffer = {} } }: Scene, answers: readonly object[]): string[] {
  const [one, other = one] = answers.map((answer): unknown =>
    JSON.parse(JSON.stringify(answer, (name, value) => (name in mayDiffer ? undefined : value))),
  );
  return isDeepStrictEqual(one, other) ? [] : [`answered ${JSON.stringify(answers)}`];
}
