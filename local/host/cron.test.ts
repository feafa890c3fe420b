import fc from 'fast-check';
import { parseCron } from './cron';

const beijing = (text: string) => Date.parse(`${text}+08:00`);

it.each([
  ['0 * * * * * *', '2026-11-23T10:00:00', '2026-11-23T10:01:00'],
  ['0 30 2 * * * *', '2026-11-23T02:30:00', '2026-11-24T02:30:00'],
  ['0 0 2 1 * * *', '2026-12-31T23:59:59', '2027-01-01T02:00:00'],
  ['*/15 * * * * * *', '2026-11-23T10:00:46', '2026-11-23T10:01:00'],
  ['0 0 9-17/4 * * 1-5 *', '2026-11-27T17:00:00', '2026-11-30T09:00:00'],
  ['0 0 0 29 2 * *', '2026-11-23T00:00:00', '2028-02-29T00:00:00'],
  ['0 0 12 * * SUN *', '2026-11-23T00:00:00', '2026-11-29T12:00:00'],
])('%s after %s is %s, in Beijing', (expression, from, expected) => {
  expect(parseCron(expression).nextAfter(beijing(from))).toBe(beijing(expected));
});

it('finds nothing where nothing comes', () => {
  expect(parseCron('0 0 0 30 2 * *').nextAfter(Date.now())).toBeUndefined();
  expect(parseCron('0 0 0 1 1 * 2020').nextAfter(beijing('2026-01-01T00:00:00'))).toBeUndefined();
});

it.each(['', '* * * * *', '60 * * * * * *', '0 0 24 * * * *', 'a * * * * * *', '*/0 * * * * * *'])(
  'refuses "%s"',
  (expression) => {
    expect(() => parseCron(expression)).toThrow(RangeError);
  },
);

it('always moves on, to a whole second that fits', () => {
  const cron = parseCron('30 */7 1,13 * * * *');
  fc.assert(
    fc.property(fc.integer({ min: 1.7e12, max: 2e12 }), (from) => {
      const next = cron.nextAfter(from) ?? 0;
      const at = new Date(next + 8 * 3_600_000);
      expect(next).toBeGreaterThan(from);
      expect([at.getUTCSeconds(), at.getUTCMinutes() % 7, [1, 13].includes(at.getUTCHours())]).toEqual([
        30,
        0,
        true,
      ]);
    }),
  );
});
