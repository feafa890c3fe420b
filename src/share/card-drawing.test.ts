import * as fc from 'fast-check';
import { CARD, type CardFacts, covering, cutTo, drawCard, type Part, type Pen } from './card-drawing';

const wide = (text: string) => [...text].length * 20;
const pen = { measureText: (text: string) => ({ width: wide(text) }) };

function drawn(facts: Partial<CardFacts>, picture: { width: number; height: number } | null = null) {
  const texts: { text: string; from: number; to: number }[] = [];
  const parts: Part[] = [];
  const paper: Pen = {
    ...pen,
    fillStyle: '',
    font: '',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    fillRect: () => undefined,
    fillText(text, x) {
      const from = this.textAlign === 'right' ? x - wide(text) : x;
      texts.push({ text, from, to: from + wide(text) });
    },
  };
  drawCard(paper, { name: '', price: '', rating: '', note: '', ...facts }, picture, (part) =>
    parts.push(part),
  );
  return { texts, parts };
}

test('writes what it is, what it costs and how it is rated', () => {
  const { texts } = drawn({ name: '明前龙井', price: '¥198.00', rating: '4.83', note: '半坡茶铺' });
  expect(texts.map(({ text }) => text)).toEqual(['明前龙井', '★ 4.83', '¥198.00', '半坡茶铺']);
});

test('leaves out what is not known, and draws without a photo', () => {
  const { texts, parts } = drawn({ name: '半坡茶铺', note: '茶叶' }, { width: 0, height: 0 });
  expect(texts.map(({ text }) => text)).toEqual(['半坡茶铺', '茶叶']);
  expect(parts).toEqual([]);
});

test('no text leaves the card, and those of one line do not meet', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(words, words, (name, note) => {
      const { texts } = drawn({ name, note, price: '¥1,234.00', rating: '4.99' });
      for (const { from, to } of texts) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(CARD.width);
      }
      const [, score, price, beside] = name ? texts : [null, ...texts];
      expect(price!.to).toBeLessThanOrEqual(score!.from);
      if (beside) expect([beside.from >= price!.to, beside.to <= score!.from]).toEqual([true, true]);
    }),
  );
});

test('a photo fills its place from its middle, unstretched', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 5000 }),
    height: fc.integer({ min: 1, max: 5000 }),
  });
  fc.assert(
    fc.property(size, (picture) => {
      const [part] = drawn({}, picture).parts;
      expect(part!.sWidth / part!.sHeight).toBeCloseTo(part!.width / part!.height, 6);
      expect(part!.sx + part!.sWidth / 2).toBeCloseTo(picture.width / 2, 6);
      expect([part!.sx >= -1e-9, part!.sy >= -1e-9]).toEqual([true, true]);
    }),
  );
  expect(covering({ width: 500, height: 284 }, { width: 500, height: 284 })).toMatchObject({ sx: 0, sy: 0 });
});

test('cuts off what is too long, with a sign that it did', () => {
  expect(cutTo(pen, '👩‍🍳茶', 1000)).toBe('👩‍🍳茶');
  expect(cutTo(pen, '明前龙井茶', 80)).toBe('明前龙…');
  expect(cutTo(pen, '明前', 10)).toBe('');
});
