import { fenFrom, inOrder, typedFrom } from './price-range';

it.each([
  ['12', 1200],
  ['12.5', 1250],
  ['0.07', 7],
  ['１２．５', 1250],
  ['¥19.9', 1990],
  ['12.', 1200],
  ['', null],
  ['  ', null],
  ['-3', 'wrong'],
  ['1.234', 'wrong'],
  ['12345678', 'wrong'],
  ['茶', 'wrong'],
])('reads %s as %s fen', (typed, fen) => {
  expect(fenFrom(typed)).toBe(fen);
});

it('turns a range that was typed the wrong way round', () => {
  expect(inOrder(5000, 1000)).toEqual([1000, 5000]);
  expect(inOrder(1000, 5000)).toEqual([1000, 5000]);
  expect(inOrder(1000, null)).toEqual([1000, null]);
});

it('writes an amount so that it is read back the same', () => {
  for (const fen of [0, 7, 1250, 1990, 120000]) expect(fenFrom(typedFrom(fen))).toBe(fen);
  expect(typedFrom(null)).toBe('');
});
