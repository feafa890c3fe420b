import { addedText, amountText, gainText, lastOf, lowest, type Part } from './figures';

const words = {
  seconds: (n: number) => `${n} s`,
  minutes: (n: string) => `${n} min`,
  hours: (n: string) => `${n} h`,
  days: (n: string) => `${n} d`,
};

it.each([
  ['share', 9657, '96.6%'],
  ['share', 10_000, '100%'],
  ['share', 17, '0.2%'],
  ['seconds', 55, '55 s'],
  ['seconds', 180, '3 min'],
  ['seconds', 21_600, '6 h'],
  ['seconds', 86_400, '24 h'],
  ['seconds', 259_200, '3 d'],
] as const)('reads a %s of %d as %s', (unit, value, text) => {
  expect(amountText(unit, value, words)).toBe(text);
});

it.each([
  [257, '0.026'],
  [0, '0.000'],
  [3, '<0.001'],
  [1200, '0.120'],
])('writes a gain of %d as %s', (gain, text) => expect(gainText(gain)).toBe(text));

it.each([
  [180, '+18%'],
  [0, '+0%'],
  [-25, '−2.5%'],
])('writes what %d thousandths add as %s', (by, text) => expect(addedText(by)).toBe(text));

it('looks first at the part that pulls the score down, and at as many days as are asked for', () => {
  const part = (name: Part['part'], score: number) => ({ part: name, score }) as Part;
  expect(lowest([part('product', 480), part('logistics', 460), part('service', 475)])).toBe('logistics');
  expect(lastOf([1, 2, 3, 4], 2)).toEqual([3, 4]);
  expect(lastOf([1], 7)).toEqual([1]);
});
