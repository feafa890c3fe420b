import { marksOf, partsOf } from './marks';

describe('partsOf', () => {
  it.each([
    ['明前龙井茶叶', [[2, 4]], ['明前', '*龙井', '茶叶']],
    ['龙井', [[0, 2]], ['*龙井']],
    [
      '龙井茶 新茶',
      [
        [2, 3],
        [5, 6],
      ],
      ['龙井', '*茶', ' 新', '*茶'],
    ],
    ['龙井', [], ['龙井']],
    ['', [], []],
  ] as const)('cuts %s at %j', (text, marks, expected) => {
    const parts = partsOf(text, marks as unknown as [number, number][]);
    expect(parts.map((part) => (part.hit ? `*${part.text}` : part.text))).toEqual(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('marksOf', () => {
  it.each([
    ['老陈西北面馆', '西北', [[2, 4]]],
    ['Tea & More', 'TEA', [[0, 3]]],
    ['Tea', 'ｔｅａ ', [[0, 3]]],
    ['老陈西北面馆', 'lcxb', []],
    ['茶', ' ', []],
  ])('finds in %s what was typed as %s', (text, typed, expected) => {
    expect(marksOf(text, typed)).toEqual(expected);
  });
});
