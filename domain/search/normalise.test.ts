import fc from 'fast-check';
import { highlights } from './highlight';
import { fold, normalise, wordsOf } from './normalise';

const texts = fc.string({ unit: 'binary', maxLength: 60 });

describe('normalise', () => {
  it.each([
    ['ＢＩＧ　茶鋪', 'big茶铺'],
    ['老陳西北麵館', '老陈西北面馆'],
    ['T-Shirt 白/黑', 'tshirt白黑'],
    ['1.5L 保溫杯', '1.5l保温杯'],
    ['面\u200b膜\ufeff', '面膜'],
    ['裏裡', '里里'],
    ['☕️咖啡', '☕咖啡'],
    ['\ud800茶\udc00', '茶'],
    ['。。！', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(normalise(text)).toBe(folded);
  });

  it('changes nothing the second time, throws at no text and leaves no space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once).not.toMatch(/\s/);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes half a character for nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
        (text) => {
          expect(normalise(text)).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });

  it('knows for each character where it came from', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, places } = fold(text);
        expect(places).toHaveLength(folded.length);
        for (const [start, end] of places) expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

it('divides a query at spaces of any kind, at most eight words', () => {
  expect(wordsOf(' 羊毛　圍巾\u200b 羊毛 ')).toEqual(['羊毛', '围巾']);
  expect(wordsOf('a b c d e f g h i j')).toHaveLength(8);
  expect(wordsOf('， 。')).toEqual([]);
});

it('marks what matched in the text as it is shown', () => {
  expect(highlights('手工 ＣＯＦＦＥＥ 咖啡杯', ['coffee', '咖啡'])).toEqual([
    [3, 9],
    [10, 12],
  ]);
  expect(highlights('老陳麵館', ['老陈面馆'])).toEqual([[0, 4]]);
  expect(highlights('茶茶茶', ['茶', '茶茶'])).toEqual([[0, 3]]);
  expect(highlights('茶', ['酒', ''])).toEqual([]);
});
