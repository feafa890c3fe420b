import { moneyParts, moneyText } from './money';

it.each([
  [0, '¥', '0', '', '.00'],
  [5, '¥', '0', '.05', '.05'],
  [1990, '¥', '19', '.9', '.90'],
  [129900, '¥', '1,299', '', '.00'],
  [123456789, '¥', '1,234,567', '.89', '.89'],
  [-250, '-¥', '2', '.5', '.50'],
])('sets %i fen as %s%s%s, in figures with %s', (fen, sign, whole, rest, cents) => {
  expect(moneyParts(fen)).toEqual({ sign, whole, rest, cents });
});

it('writes whole amounts with two decimals in prose', () => {
  expect(moneyText(1990)).toBe('¥19.90');
  expect(moneyText(100000)).toBe('¥1,000.00');
  expect(moneyText(-1990)).toBe('-¥19.90');
});
