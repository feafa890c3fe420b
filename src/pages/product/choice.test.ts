import { axes, pick, skuOf, startingPick } from './choice';

const sku = (skuId: string, colour: string, size: string, available: number) => ({
  skuId,
  attrs: [
    { key: '颜色', value: colour },
    { key: '尺码', value: size },
  ],
  available,
});
const skus = [sku('a', '青', 'S', 0), sku('b', '青', 'M', 3), sku('c', '赭', 'M', 5)];

it('names a SKU only when every attribute is picked', () => {
  expect(skuOf(skus, { 颜色: '青' })).toBeNull();
  expect(skuOf(skus, { 颜色: '青', 尺码: 'M' })?.skuId).toBe('b');
  expect(skuOf([{ skuId: 'only', attrs: [], available: 1 }], {})?.skuId).toBe('only');
});

it('marks what is sold out beside the other picks', () => {
  const [colours, sizes] = axes(skus, { 颜色: '青' });
  expect(colours?.values.map((value) => [value.value, value.picked, value.possible])).toEqual([
    ['青', true, true],
    ['赭', false, true],
  ]);
  expect(sizes?.values.map((value) => [value.value, value.possible])).toEqual([
    ['S', false],
    ['M', true],
  ]);
});

it('lets go of picks that no SKU has together', () => {
  expect(pick(skus, { 颜色: '赭', 尺码: 'M' }, '尺码', 'S')).toEqual({ 尺码: 'S' });
  expect(pick(skus, { 颜色: '青' }, '颜色', '青')).toEqual({});
});

it('starts with something that can be bought', () => {
  expect(startingPick(skus)).toEqual({ 颜色: '青', 尺码: 'M' });
  expect(startingPick([{ ...skus[0]!, available: 0 }])).toEqual({ 颜色: '青', 尺码: 'S' });
});
