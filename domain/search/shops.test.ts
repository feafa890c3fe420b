import fc from 'fast-check';
import { shop } from '../../test/orders/goods';
import { gramsOf } from './grams';
import { isTyped, soundsLike } from './pinyin';
import { indexShop, shopQuery, shopRanges, shopTier } from './shops';
import { oneTypoAway } from './typo';

const chen = indexShop(shop('chen', { name: '老陈西北面馆', mainCategoryName: '方便速食' }))!;
const tierOf = (text: string) => {
  const q = shopQuery(text);
  return q && shopTier(q, chen);
};

it.each([
  ['老陈西北面馆', 1],
  ['老陳 西北麵館！', 1],
  ['方便速食', 2],
  ['西北', 3],
  ['老陈 速食', 3],
  ['面', 3],
  ['lcxb', 4],
  ['LaoChen', 4],
  ['xibei', 4],
  ['laocxbmg', 4],
  ['老陈西比面馆', 4],
  ['老西北面馆', 4],
  ['老陈西北北面馆', 4],
  ['老陈北西面馆', 4],
  ['西比面馆', 4],
  ['老陈东南面馆', null],
  ['火锅', null],
  ['xbcl', null],
])('%s is of tier %s for 老陈西北面馆', (text, tier) => {
  expect(tierOf(text)).toBe(tier);
});

it('has nothing of a shop that is not open', () => {
  expect(indexShop(shop('shut', { status: 'closed' }))).toBeNull();
});

const rating = { overall: 470, product: 470, logistics: 470, service: 470, samples: 50 };

it('ranks by traffic weight, then by orders, then always the same', () => {
  const ranks = [
    shop('z', { trafficWeight: 99, orders30d: 0, rating }),
    shop('a', { trafficWeight: 1.2, orders30d: 1, rating }),
    shop('b', { trafficWeight: 1.19, orders30d: 9_000_000, rating }),
    shop('c', { trafficWeight: 1.19, orders30d: 8_999_999, rating }),
    shop('n', { trafficWeight: 1.4, orders30d: 5 }),
    shop('d', { trafficWeight: 0.5, orders30d: 10, rating }),
  ].map((s) => indexShop(s)!.rank);
  expect([...ranks].sort().reverse()).toEqual(ranks);
});

const names = fc.string({
  unit: fc.constantFrom(...'老陈西北面馆茶铺咖啡山前旧巷'),
  minLength: 4,
  maxLength: 12,
});

it('reads a range that holds the shop, whatever one typo makes of its name', () => {
  const edits = fc.record({
    name: names,
    at: fc.nat(11),
    kind: fc.constantFrom('in', 'out', 'change', 'swap'),
    c: fc.constantFrom('甲', '乙', '老'),
  });
  fc.assert(
    fc.property(edits, ({ name, at: where, kind, c }) => {
      const characters = [...name];
      const at = where % characters.length;
      if (kind === 'in') characters.splice(at, 0, c);
      if (kind === 'out') characters.splice(at, 1);
      if (kind === 'change') characters[at] = c;
      if (kind === 'swap') characters.splice(at, 2, ...characters.slice(at, at + 2).reverse());
      const typed = characters.join('');
      fc.pre(characters.length >= 4 && new Set(characters).size > 2);
      expect(oneTypoAway(typed, name)).toBe(true);
      const entry = indexShop(shop('s', { name }))!;
      const q = shopQuery(typed)!;
      const tier = shopTier(q, entry);
      expect(tier).not.toBeNull();
      const ranges = shopRanges(q, tier!);
      expect(ranges.some((grams) => grams.every((g) => entry.grams.includes(g)))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('holds every pair and character of a name, and the beginnings of how it sounds', () => {
  expect(gramsOf('面馆')).toEqual(['面', '馆', '面馆']);
  expect(chen.grams).toEqual(
    expect.arrayContaining(['p:la', 'p:lc', 'p:xb', 'n:老陈西北面馆', 'c:方便速食']),
  );
});

it('reads characters of several readings either way', () => {
  expect(soundsLike('chongqing', '重庆小面')).toBe(true);
  expect(soundsLike('zhongq', '重庆小面')).toBe(true);
  expect(soundsLike('lvcha', '绿茶')).toBe(true);
  expect(soundsLike('luc', '绿茶')).toBe(true);
  expect(isTyped('l')).toBe(false);
  expect(soundsLike('a'.repeat(60), '啊'.repeat(40))).toBe(false);
});
