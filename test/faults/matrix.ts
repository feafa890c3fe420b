import { type Cut, cutsOf, type Walk, walkOf } from './case';
import { type Bed, openBed } from './fresh';
import { type Overtaking, overtakingsOf } from './overtaken';
import { registered, type WriteAction, writeActions } from './registered';
import { chanceOf, isWhole, sampled, seed } from './sample';
import type { Scenario } from './scenario';
import { touchedFunctions } from './touched';

/** A tick makes more than a hundred calls, and no other action so many. */
const most = 8;
const touched = touchedFunctions();

/** One case of a scenario; about a tenth of them where the function was touched. */
const wantedOf = (n: number, { fn }: WriteAction): number =>
  touched.has(fn) ? Math.min(most, Math.ceil(n / 10)) : 1;

/** One case, with what it is called. */
interface Case {
  words: string;
  amiss(): Promise<string[]>;
}

const cutBy = (walk: Walk, how: Cut): Case => ({
  words: `call ${how.call} ${how.when}, ${how.repeats ? 'repeated' : 'given up'}`,
  amiss: () => walk.cut(how),
});

const overtakenBy = (walk: Walk, how: Overtaking): Case => ({
  words: `call ${how.call} overtaken by the same call${how.back ? `, its call ${how.back} by the first` : ''}`,
  amiss: () => walk.overtaken(how),
});

/**
 * Walks every scenario of the functions that belong here. `clock` also asks that every step of the clock is reached: of
 * two files that share its cases, the first runs all scenarios and cuts calls in every other, the second does the rest.
 */
export function walkMatrix(belongs: (fn: string) => boolean, half?: 'first' | 'second'): void {
  jest.setTimeout(isWhole ? 1_800_000 : 60_000);
  const actions = writeActions.filter(({ fn }) => belongs(fn));
  const tried = actions.flatMap((of) =>
    scenariosOf(of.name)
      .map((scenario, i) => ({ of, scenario, name: of.name, title: scenario.title, even: i % 2 === 0 }))
      .filter(({ even }) => half !== 'second' || !even),
  );
  let bed: Bed;
  beforeAll(async () => {
    bed = await openBed();
  });
  const totals = { cases: 0, overtaken: 0, calls: 0, swept: 0, alike: 0, broken: [] as string[] };
  const stepsReached = new Set<string>();
  const steps = new Set<string>();
  afterAll(async () => {
    await bed.close();
    const which = isWhole ? 'every call cut' : `a sample, TONGDIAN_SEED=${seed}`;
    console.log(
      [
        `fault matrix: ${tried.length} scenarios of ${actions.length} actions, ${totals.calls} calls, ${which}`,
        `${totals.cases} cases, ${totals.overtaken} of them made twice at once, ${totals.broken.length} broken`,
        `${totals.swept} sweeps, ${totals.alike} copies were like one that was swept`,
        ...totals.broken,
      ].join('\n'),
    );
  });

  test.each(actions)('$name has a scenario', ({ name, fn, action }) => {
    const held = registered.get(name);
    if (held && ('writesNothing' in held ? held.writesNothing !== '' : held.length > 0)) return;
    throw new Error(
      `${name} writes and is not in the fault matrix: add \`${action}\` to test/faults/scenarios/${fn}.ts ` +
        '(test/faults/scenario.ts says how).',
    );
  });

  test.each(tried)('$name: $title', async ({ of, scenario, even }) => {
    const walk = await walkOf(bed, of, scenario);
    const { requests, amiss, answer } = await walk.whole();
    expect(amiss).toEqual([]);
    noteSteps(answer);
    const broken: string[] = [];
    const words = `${of.name} ${scenario.title}`;
    const draw = <T>(cases: readonly T[]) => sampled(cases, words, wantedOf(cases.length, of));
    const cuts = half === 'first' && !even ? [] : draw(cutsOf(requests, of));
    const overtakings = draw(overtakingsOf(requests, of, chanceOf(words)));
    const cases = [
      ...cuts.map((how) => cutBy(walk, how)),
      ...overtakings.map((how) => overtakenBy(walk, how)),
    ];
    for (const { words: how, amiss } of cases) {
      // A machine that stands still ends an invocation by its time; what hangs by itself hangs again.
      const faults = await amiss()
        .catch(() => amiss())
        .catch((error: unknown) => [String(error)]);
      if (faults.length > 0) broken.push(`${of.name}, ${scenario.title}: ${how}: ${faults.join('; ')}`);
    }
    totals.cases += cases.length;
    totals.overtaken += overtakings.length;
    totals.calls += requests.length;
    totals.swept += walk.counts.swept;
    totals.alike += walk.counts.alike;
    totals.broken.push(...broken);
    expect(broken).toEqual([]);
  });

  /** A tick says what each step did. */
  function noteSteps(answer: object): void {
    const { data } = answer as { data?: { done?: Record<string, number> } };
    for (const [step, n] of Object.entries(data?.done ?? {})) {
      steps.add(step);
      if (n > 0) stepsReached.add(step);
    }
  }

  if (!belongs('clock') || half === 'second') return;
  test('every step of the clock has something to do in a scenario of clock.tick', () => {
    expect([...steps].filter((step) => !stepsReached.has(step))).toEqual([]);
  });
}

const scenariosOf = (name: string): readonly Scenario[] => {
  const held = registered.get(name) ?? [];
  return 'writesNothing' in held ? [] : held;
};
