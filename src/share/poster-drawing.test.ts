import * as fc from 'fast-check';
import { linesOf, type Part, type Pen } from './card-drawing';
import { drawPoster, POSTER, type PosterFacts } from './poster-drawing';

const facts: PosterFacts = {
  name: '明前龙井 · 2026 新茶 · 核心产区手工炒制礼盒装两罐',
  price: '¥198',
  was: '¥268',
  rating: '4.83',
  shop: '半坡茶铺',
  category: '茶叶',
  invite: '长按识别',
  hint: '去看看这件好物',
};
const picture = { width: 300, height: 200 };

/** A paper that keeps what is written and drawn; a letter is as wide as its type is high. */
function drawn(more: Partial<PosterFacts> = {}, photo: typeof picture | null = picture) {
  const texts: { text: string; x: number; y: number; width: number }[] = [];
  const parts: Part[] = [];
  const sizeOf = (font: string) => Number(font.match(/(\d+)px/)?.[1]);
  const pen: Pen = {
    fillStyle: '',
    font: '',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    fillRect: () => undefined,
    measureText: (text) => ({ width: [...text].length * sizeOf(pen.font) * 0.9 }),
    fillText(text, x, y) {
      const { width } = pen.measureText(text);
      if (y > 0) texts.push({ text, x: pen.textAlign === 'right' ? x - width : x, y, width });
    },
  };
  drawPoster(
    pen,
    { ...facts, ...more },
    { photo, logo: photo, code: { width: 430, height: 430 } },
    () => (part) => parts.push(part),
  );
  return { texts, parts, said: texts.map(({ text }) => text) };
}

test('says whose it is, what it is, what it costs, how it is rated, and what to do', () => {
  const { said, parts } = drawn();
  for (const text of ['半坡茶铺', '茶叶', '★ 4.83', '¥198', '¥268', '长按识别', '去看看这件好物']) {
    expect(said).toContain(text);
  }
  expect(said.join('')).toContain('明前龙井 · 2026 新茶');
  expect(parts).toHaveLength(3);
});

test('a code is drawn whole, also where no other picture came', () => {
  const { parts } = drawn({}, null);
  expect(parts).toMatchObject([{ sx: 0, sy: 0, sWidth: 430, sHeight: 430, width: 196, height: 196 }]);
});

test('nothing leaves the poster, and no text of one line meets another or the code', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(words, words, words, fc.constantFrom('', '¥1,234,567.89'), (name, shop, hint, price) => {
      const { texts } = drawn({ name, shop, hint, price, was: price });
      for (const { x, width, y } of texts) {
        expect([x >= 0, x + width <= POSTER.width, y <= POSTER.height]).toEqual([true, true, true]);
      }
      for (const one of texts)
        for (const other of texts.filter((t) => t !== one && t.y === one.y && t.x >= one.x))
          expect(other.x).toBeGreaterThanOrEqual(one.x + one.width - 1e-6);
      for (const { x, width, y } of texts)
        if (y > 1000) expect(x + width).toBeLessThanOrEqual(POSTER.width - 236);
    }),
  );
});

test('breaks a long name into lines that fit, and cuts what is left', () => {
  const pen = { measureText: (text: string) => ({ width: [...text].length * 10 }) };
  expect(linesOf(pen, '明前龙井', 100, 2)).toEqual(['明前龙井']);
  expect(linesOf(pen, '一二三四五六七八', 50, 2)).toEqual(['一二三四五', '六七八']);
  expect(linesOf(pen, '一二三四五六七八九十又一', 50, 2)).toEqual(['一二三四五', '六七八九…']);
  expect(linesOf(pen, '', 50, 2)).toEqual([]);
});
