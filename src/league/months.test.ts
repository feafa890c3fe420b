import { monthAfter, monthAt } from './months';

test('a month is the one in Beijing, and goes on over the end of a year', () => {
  expect(monthAt(Date.UTC(2026, 10, 30, 15, 59))).toBe('202611');
  expect(monthAt(Date.UTC(2026, 10, 30, 16))).toBe('202612');
  expect([monthAfter('202612', 1), monthAfter('202701', -1), monthAfter('202611', -12)]).toEqual([
    '202701',
    '202612',
    '202511',
  ]);
});
