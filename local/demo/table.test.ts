import { goods, reviews, stories, tree } from './table';

const categories = tree('noodle 面食 > fresh 鲜面, dry 挂面');
const block = (line: string) => `
  a | 三个字的题 | 小字 | fresh
  attrs 产地:咸阳; 净含量:720g; 辣度:微辣
  ${line}
  pic noodleBowl chili wood kind=2
  text 一段话
`;

it('reads one row of SKUs, prices in yuan to fen', () => {
  const [product] = goods(
    categories,
    block('sku 规格: 2人份 16.8/22 x260 420g; 红色=chili 29.9/39.8 x41 820g'),
  );
  expect(product?.categoryIds).toEqual(['noodle', 'fresh']);
  expect(product?.skus.map((s) => [s.attrs[0]?.value, s.salePrice, s.marketPrice, s.stock, s.tint])).toEqual([
    ['2人份', 1680, 2200, 260, null],
    ['红色', 2990, 3980, 41, 'chili'],
  ]);
});

it('reads a grid of two attributes', () => {
  const [product] = goods(
    categories,
    block('grid 颜色: 蓝=sky, 黄=lemon; 身高: 100, 110, 120; 59/79 x40 200g'),
  );
  expect(product?.skus).toHaveLength(6);
  expect(product?.skus[4]?.attrs).toEqual([
    { key: '颜色', value: '黄' },
    { key: '身高', value: '110' },
  ]);
});

it.each([
  ['a price that is none', block('sku 规格: 2人份 16.8 x260 420g')],
  ['a line that is none', block('skus 规格: 2人份 16.8/22 x260 420g')],
  ['a category that is not there', block('sku 规格: 一 16.8/22 x2 420g').replace('fresh', 'frozen')],
  ['a good that nobody drew', block('sku 规格: 一 16.8/22 x2 420g').replace('noodleBowl', 'spoon')],
])('refuses %s', (_, text) => {
  expect(() => goods(categories, text)).toThrow('demo table');
});

it('reads reviews with and without a reply', () => {
  const [a, b] = reviews('a | 5 | 阿秋 | 3 | 好吃\na | 2 | 阿雅 | 9 | 洒了 | 已补发');
  expect(a).toEqual({ productId: 'a', score: 5, nickname: '阿秋', daysAgo: 3, text: '好吃', reply: null });
  expect(b?.reply).toBe('已补发');
});

it('reads stories with their covers', () => {
  const [story] = stories('video | 题 | 说 | 谁 | wood chili: jar chili 7 640 0.9; jar tomato 7 340 0.66');
  expect(story?.kind).toBe('video');
  expect(story?.cover.cast.map((e) => [e.good, e.x, e.scale])).toEqual([
    ['jar', 640, 0.9],
    ['jar', 340, 0.66],
  ]);
  expect(() => stories('leaflet | 题 | 说 | 谁 | wood chili: jar chili 7 640 0.9')).toThrow('demo table');
});
