import { countdown, dateTime } from './when';

it('counts down in minutes and seconds and stops at nothing', () => {
  expect(countdown(29 * 60_000 + 4_001)).toBe('29:05');
  expect(countdown(999)).toBe('0:01');
  expect(countdown(-5)).toBe('0:00');
});

it('writes a moment with two digits everywhere', () => {
  expect(dateTime(new Date(2026, 2, 8, 9, 5).getTime())).toBe('2026-03-08 09:05');
});
