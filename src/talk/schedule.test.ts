import { ACTIVE, hasRoom, IDLE, nextAt, type Pace, spent } from './schedule';

/** Runs the schedule for so many minutes. `at` says how things stand; answers when calls were made. */
function run(minutes: number, at: (now: number) => Partial<Pace> & { mark?: boolean }): number[] {
  const made: number[] = [];
  let calls: number[] = [];
  const call = (now: number) => {
    made.push(now);
    calls = spent(calls, now);
  };
  for (let now = 0; now < minutes * 60_000; now += 100) {
    const { mark, ...how } = at(now);
    if (nextAt({ now, calls, told: ACTIVE, hidden: false, hurry: false, ...how }) <= now) {
      call(now);
      if (mark && hasRoom(calls, now)) call(now);
    }
  }
  return made;
}

/** The most calls in any minute. */
const busiest = (calls: readonly number[]) =>
  Math.max(...calls.map((from) => calls.filter((at) => at >= from && at < from + 60_000).length));

it('asks every five seconds while somebody talks: twelve times a minute and no more', () => {
  const calls = run(10, () => ({}));
  expect(calls.slice(0, 4)).toEqual([0, 5000, 10_000, 15_000]);
  expect(busiest(calls)).toBe(12);
});

it.each([
  ['nobody talks', { told: IDLE }],
  ['nobody looks', { hidden: true }],
  ['the answers fail', { told: IDLE, hidden: false }],
])('asks twice a minute while %s', (_, how) => {
  expect(busiest(run(10, () => how))).toBe(2);
});

it('is not driven over twelve by marks, by answers that hold more, or by a page that comes and goes', () => {
  expect(busiest(run(5, () => ({ mark: true })))).toBe(12);
  const polls = new Set(run(1, () => ({ mark: true })));
  expect(polls.size).toBeGreaterThanOrEqual(6);
  expect(busiest(run(5, () => ({ hurry: true })))).toBe(12);
  const flicker = run(5, (now) => ({ hidden: now % 2000 < 1000, hurry: now % 2000 === 1000 }));
  expect(busiest(flicker)).toBeLessThanOrEqual(12);
});

it('asks at once when the page comes back, and calms down after it is left', () => {
  const calls = run(4, (now) => ({ hidden: now > 60_000 && now < 180_000, hurry: now === 180_000 }));
  expect(calls).toContain(180_000);
  expect(calls.filter((at) => at > 61_000 && at <= 121_000).length).toBeLessThanOrEqual(2);
});

it('keeps a server that asks for less patience from being asked more often', () => {
  expect(nextAt({ now: 1000, calls: [1000], told: 1, hidden: false, hurry: false })).toBe(6000);
});
