import { product, shop } from '../../test/orders/goods';
import { goodsMatch, goodsQuery, indexProduct, loosened, meritBand } from './goods';

const scarf = product(
  'scarf',
  'wool',
  { s: 12900 },
  { title: '加厚羊毛圍巾 Ｌ 180cm', attrs: [{ key: '品牌', value: '暮雪' }], categoryPath: ['服饰', '围巾'] },
);
const entry = indexProduct(scarf, shop('wool', { name: '白鹿衣舍', city: '浙江 湖州' }))!;
const matchOf = (text: string) => goodsMatch(goodsQuery(text)!, entry);

it.each([
  ['羊毛围巾', 3],
  ['围巾 羊毛', 2],
  ['180CM', 3],
  ['暮雪 围巾', 1],
  ['白鹿 羊毛', 1],
  ['毛羊', null],
  ['羊毛手套', null],
])('%s matches as %s', (text, match) => {
  expect(matchOf(text)).toBe(match);
});

it('holds every gram that a matching query asks for', () => {
  for (const text of ['羊毛围巾', '围巾 羊毛', '180CM', '暮雪 围巾', '白鹿 羊毛', '巾']) {
    expect(entry.grams).toEqual(expect.arrayContaining([...goodsQuery(text)!.grams]));
  }
  expect(entry.grams).toEqual(expect.arrayContaining(['shop:wool', 'cat:围巾', 'from:浙江']));
});

it('has nothing of a product that is not listed', () => {
  expect(indexProduct({ ...scarf, status: 11 }, shop('wool'))).toBeNull();
});

it('moves a product up a band only when its sales grow by half', () => {
  const band = (soldCount: number) => meritBand({ ...scarf, soldCount });
  expect(band(0)).toBe(0);
  expect(band(1000)).toBe(band(1001));
  expect(band(2000)).toBeGreaterThan(band(1000));
});

it('leaves out the rarest word, or halves the only one', () => {
  expect(loosened(['羊毛', '飞船', '围巾'], [30, 0, 12])).toEqual([{ text: '羊毛 围巾', without: '飞船' }]);
  expect(loosened(['羽绒服女款'], [0])).toEqual(
    ['羽绒服 女款', '羽绒服', '服女款'].map((text) => ({ text, without: null })),
  );
  expect(loosened(['茶'], [0])).toEqual([]);
});

it('asks for a dozen pairs at most, however long the query', () => {
  expect(goodsQuery('一二三四五六七八九十'.repeat(10))!.grams.length).toBeLessThanOrEqual(12);
});
