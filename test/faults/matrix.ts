import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chance } from '../../local/demo/pictures/ink';
import { type Cut, cutsOf, type Walk, walkOf } from './case';
import { type Bed, openBed } from './fresh';
import { type Overtaking, overtakingsOf } from './overtaken';
import { registered, type WriteAction, writeActions } from './registered';
import type { Scenario } from './scenario';
import { touchedFunctions } from './touched';

/**
 * Every case of every scenario where a proof is asked for (tasks/prove.mjs). Without it every scenario runs whole and one
 * of its cases does, drawn by the seed; about a tenth of them where the function was touched.
 */
const all = process.env.TONGDIAN_PROVE === 'full';
const seed = Number(process.env.TONGDIAN_SEED ?? seedOfSources());

/** The same sources draw the same sample, so that what failed once fails again; outside git each run draws anew. */
function seedOfSources(): number {
  const sources = ['cloudfunctions', 'domain', 'local', 'test'].map((room) => `HEAD:${room}`);
  try {
    const trees = execFileSync('git', ['rev-parse', ...sources], { stdio: ['ignore', 'pipe', 'ignore'] });
    return createHash('sha256').update(trees).digest().readUInt32BE(0) >>> 1;
  } catch {
    return Math.floor(Math.random() * 2 ** 31);
  }
}

/** A tick makes more than a hundred calls, and no other action so many. */
const most = 8;
const touched = touchedFunctions();

/** The same for the same seed, whatever other scenarios there are. */
const chanceOf = ({ name }: WriteAction, title: string) =>
  chance([...`${name} ${title}`].reduce((n, c) => (n * 31 + c.charCodeAt(0)) | 0, seed));

function sampled<T>(cases: readonly T[], of: WriteAction, title: string): T[] {
  if (all) return [...cases];
  const random = chanceOf(of, title);
  const wanted = touched.has(of.fn) ? Math.min(most, Math.ceil(cases.length / 10)) : 1;
  const drawn = cases.map((how) => ({ how, lot: random() })).sort((a, b) => a.lot - b.lot);
  return drawn.slice(0, wanted).map(({ how }) => how);
}

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
  jest.setTimeout(all ? 1_800_000 : 60_000);
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
    const which = all ? 'every call cut' : `a sample, TONGDIAN_SEED=${seed}`;
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
    const cuts = half === 'first' && !even ? [] : sampled(cutsOf(requests, of), of, scenario.title);
    const overtakings = sampled(
      overtakingsOf(requests, of, chanceOf(of, scenario.title)),
      of,
      scenario.title,
    );
    const cases = [
      ...cuts.map((how) => cutBy(walk, how)),
      ...overtakings.map((how) => overtakenBy(walk, how)),
    ];
    for (const { words, amiss } of cases) {
      // A machine that stands still ends an invocation by its time; what hangs by itself hangs again.
      const faults = await amiss()
        .catch(() => amiss())
        .catch((error: unknown) => [String(error)]);
      if (faults.length > 0) broken.push(`${of.name}, ${scenario.title}: ${words}: ${faults.join('; ')}`);
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
