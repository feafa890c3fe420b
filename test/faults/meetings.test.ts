import type { Street } from '../aftersales/street';
import { endsFrom } from './ends';
import { type Bed, openBed } from './fresh';
import type { Act, Meeting } from './meetings/meeting';
import { shopMeetings } from './meetings/shop';
import { tradeMeetings } from './meetings/trade';
import { amissOn } from './registered';
import { isWhole, sampled, seed } from './sample';

/**
 * Two different writes on the same thing: before each wire call of the one the other runs whole. Either may be refused
 * in plain words; once the clock has swept, every invariant must hold. Whole under TONGDIAN_PROVE.
 */
jest.setTimeout(isWhole ? 1_800_000 : 60_000);
const totals = { cases: 0, met: 0, swept: 0, alike: 0, broken: [] as string[] };
let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
});
afterAll(async () => {
  await bed.close();
  const which = isWhole ? 'before every call' : `a sample, TONGDIAN_SEED=${seed}`;
  console.log(
    [
      `meetings: ${totals.cases} cases, ${which}, ${totals.met} met, ${totals.broken.length} broken`,
      `${totals.swept} sweeps, ${totals.alike} copies were like one that was swept`,
      ...totals.broken,
    ].join('\n'),
  );
});

test.each([...tradeMeetings, ...shopMeetings])(
  '$title: whoever comes in between, all adds up',
  async (meeting) => {
    const scene = await sceneOf(meeting);
    const broken: string[] = [];
    for (const first of meeting.acts) {
      const calls = await scene.callsOf(first);
      const others = meeting.acts.filter((second) => !first.once || second !== first);
      const cases = calls.flatMap((call) => others.map((second) => ({ call, second })));
      for (const { call, second } of sampled(cases, `${meeting.title} ${first.words}`, 1)) {
        const amiss = await scene.met(first, call, second).catch((error: unknown) => [String(error)]);
        totals.cases++;
        const words = `${meeting.title}: ${first.words}; before its call ${call} ${second.words}`;
        if (amiss.length > 0) broken.push(`${words}: ${amiss.join('; ')}`);
      }
    }
    totals.swept += scene.counts.swept;
    totals.alike += scene.counts.alike;
    totals.broken.push(...broken);
    expect(broken).toEqual([]);
  },
);

/** What was left for later is done, and nobody's time to pay is over: given up, an order would hide what it took. */
const waits = [2, 11];

async function sceneOf({ title, setup }: Meeting) {
  const street = await bed.fresh();
  const { clock, faults } = street.cloud;
  clock.stand(clock.now());
  const made = await setup(street);
  const kept = await bed.keep();
  const ends = endsFrom(bed, kept, waits);
  const holdsNothing = () => street.store.contents().held.length === 0;

  return {
    counts: ends.counts,

    /** The wire calls before which somebody may come in: of the clock, which makes hundreds, those that change something. */
    async callsOf({ words, fn, run }: Act<unknown>): Promise<number[]> {
      await bed.putBack(kept);
      const calls: number[] = [];
      const unwatch = faults.watch((made) => {
        if (made.function !== fn) return;
        if (fn !== 'clock' || !looks.test(made.request)) calls.push(made.call);
      });
      const answer = await run(street, made);
      unwatch();
      console.error(title, '|', words, calls.length, JSON.stringify(answer).slice(0, 150));
      expect([words, ...bug(answer)]).toEqual([words]);
      expect([words, calls.length]).not.toEqual([words, 0]);
      return calls;
    },

    async met(first: Act<unknown>, call: number, second: Act<unknown>): Promise<string[]> {
      await bed.putBack(kept);
      const answers: object[] = [];
      faults.overtake(
        (wire) => wire.function === first.fn && wire.call === call,
        async () => {
          // Who holds documents is waited for, or wins.
          if (!holdsNothing()) return;
          totals.met++;
          answers.push(await second.run(street, made));
        },
      );
      answers.push(await first.run(street, made));
      await calledBackAgain(street);
      const { amiss } = await ends.of(street, '', async () => ({ amiss: await amissOn(street), unmet: [] }));
      return [...answers.flatMap(bug), ...amiss];
    },
  };
}

/** WeChat calls back again until it is heard: time that went on may have ended the first in its transaction. */
async function calledBackAgain({ cloud, send }: Street): Promise<void> {
  for (const { functionName, event } of cloud.pay.callBacks.pending()) {
    await send(functionName, event, { source: 'wx_paycallback', openid: undefined });
  }
}

const looks = /^database\.(get|query|count|aggregate)/i;

/** A refusal that says no more than that something broke. */
const bug = (answer: object): string[] => {
  const { error } = answer as { error?: { code?: string } };
  return error?.code === 'INTERNAL' ? [JSON.stringify(answer)] : [];
};
