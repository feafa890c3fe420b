import { beijingDay, lastDays } from './calendar';

const at = (iso: string) => Date.parse(iso);

test('a day begins at midnight in Beijing, 16:00 UTC', () => {
  expect(beijingDay(at('2026-03-01T15:59:59.999Z'))).toBe('20260301');
  expect(beijingDay(at('2026-03-01T16:00:00.000Z'))).toBe('20260302');
});

test('the last days are in order, whole, and end today', () => {
  expect(lastDays(at('2026-03-02T01:00:00Z'), 4)).toEqual(['20260227', '20260228', '20260301', '20260302']);
});
