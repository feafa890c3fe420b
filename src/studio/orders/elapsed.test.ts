import { elapsed, pressing } from './elapsed';

const hour = 3_600_000;

it('takes a span apart', () => {
  expect(elapsed(0, 51 * hour + 59_999)).toEqual({ days: 2, hours: 3, minutes: 0 });
  expect(elapsed(0, 90 * 60_000)).toEqual({ days: 0, hours: 1, minutes: 30 });
});

it('does not count backwards when clocks disagree', () => {
  expect(elapsed(5000, 0)).toEqual({ days: 0, hours: 0, minutes: 0 });
});

it('gets more pressing by the day', () => {
  expect(pressing(0, 24 * hour - 1)).toBe('calm');
  expect(pressing(0, 24 * hour)).toBe('late');
  expect(pressing(0, 48 * hour)).toBe('overdue');
});
