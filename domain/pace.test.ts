import fc from 'fast-check';
import { paced } from './pace';

const minute = 60_000;

/** How many of the calls at these times are let through, and when. */
function through(times: readonly number[], perMinute: number): number[] {
  let worn = 0;
  return times.filter((now) => {
    const next = paced(worn, now, perMinute);
    if (next !== null) worn = next;
    return next !== null;
  });
}

const times = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 })
  .map((gaps) => gaps.map((_, i) => 1_790_000_000_000 + gaps.slice(0, i + 1).reduce((a, b) => a + b, 0)));
const rate = fc.integer({ min: 1, max: 40 });

test('a minute’s calls go through at once, and one more when a share of the minute is over', () => {
  const at = 1_790_000_000_000;
  expect(through(Array(50).fill(at), 30)).toHaveLength(30);
  expect(through([...Array(30).fill(at), at + 1_999, at + 2_000, at + 2_001], 30)).toEqual([
    ...Array(30).fill(at),
    at + 2_000,
  ]);
});

test('whatever the times, no minute lets more through than twice its calls, and a slow caller is never refused', () => {
  fc.assert(
    fc.property(times, rate, (all, perMinute) => {
      const passed = through(all, perMinute);
      for (const from of passed) {
        expect(passed.filter((t) => t >= from && t < from + minute).length).toBeLessThanOrEqual(
          2 * perMinute,
        );
      }
      const slow = all.map((_, i) => 1_790_000_000_000 + i * Math.ceil(minute / perMinute));
      expect(through(slow, perMinute)).toEqual(slow);
    }),
  );
});

test('a clock that was put back shuts nobody out, and none a minute shuts out everybody', () => {
  const at = 1_790_000_000_000;
  expect(paced(at + 86_400_000, at, 10)).toBe(at + 6_000);
  expect(paced(0, at, 0)).toBeNull();
});
