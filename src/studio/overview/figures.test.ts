import { movement, scaleYuan, shortDay, totals, weakest, yesterday } from './figures';

const days = [
  { day: '20261121', paidOrders: 3, salesFen: 12_050 },
  { day: '20261122', paidOrders: 0, salesFen: 0 },
  { day: '20261123', paidOrders: 2, salesFen: 9_900 },
];

it('adds up what was sold', () => {
  expect(totals(days)).toEqual({ paidOrders: 5, salesFen: 21_950 });
  expect(totals([])).toEqual({ paidOrders: 0, salesFen: 0 });
});

it('says how far a rating moved, or that it cannot know', () => {
  expect(movement([{ overall: 472 }, { overall: 490 }, { overall: 468 }])).toBe(-4);
  expect(movement([{ overall: 472 }])).toBeNull();
});

it('names the weakest score only where it stands out', () => {
  expect(weakest({ product: 488, logistics: 471, service: 490 })).toBe('logistics');
  expect(weakest({ product: 488, logistics: 486, service: 490 })).toBeNull();
});

it('compares with the day before today', () => {
  expect(yesterday(days)?.day).toBe('20261122');
  expect(yesterday(days.slice(0, 1))).toBeUndefined();
});

it.each([
  [5_000, '50', '50'],
  [25_050, '250.5', '250.5'],
  [2_500_000, '2.5万', '25k'],
  [0, '0', '0'],
])('writes %i fen on the scale as %s', (fen, zh, en) => {
  expect(scaleYuan(fen, 'zh')).toBe(zh);
  expect(scaleYuan(fen, 'en')).toBe(en);
});

it('writes a day short', () => expect(shortDay('20260308')).toBe('03/08'));
