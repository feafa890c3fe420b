import {
  asText,
  goodsInput,
  keyOf,
  narrowedBy,
  noFilters,
  pathOf,
  type Question,
  questionFrom,
} from './question';

const tea: Question = { text: '茶', kind: 'goods', shopId: '', shopName: '', filters: noFilters };

describe('an address', () => {
  it.each([
    [{ q: '%E8%8C%B6', tab: 'goods' }, '茶', 'goods', ''],
    [{ q: '茶' }, '茶', 'shops', ''],
    [{ q: '100%', tab: 'shops' }, '100%', 'shops', ''],
    [{ q: ' 茶 ', tab: 'else' }, '茶', 'shops', ''],
    [{ shopId: 's1', shop: '%E8%8C%B6' }, '', 'goods', 's1', '茶'],
    [{}, '', 'shops', ''],
  ])('%j asks for “%s” among %s', (params, text, kind, shopId, shopName = '') => {
    expect(questionFrom(params)).toEqual({ text, kind, shopId, shopName, filters: noFilters });
  });

  it('leads back to the same question', () => {
    for (const question of [tea, { ...tea, text: 'a&b=c?#%', shopId: 's1', shopName: '茶&铺' }]) {
      const query = pathOf(question).split('?')[1] ?? '';
      expect(questionFrom(Object.fromEntries(new URLSearchParams(query)))).toEqual(question);
    }
  });
});

it('asks for a hundred characters at most, counted as people do', () => {
  expect([...asText('🍵'.repeat(150))]).toHaveLength(100);
  expect(asText('  茶 杯 ')).toBe('茶 杯');
});

it('sends only what narrows', () => {
  expect(goodsInput(tea)).toEqual({ text: '茶', sort: 'best' });
  const filters = { ...noFilters, category: '茶叶', fromFen: 0, toFen: 5000, inStock: true };
  expect(goodsInput({ ...tea, shopId: 's1', filters })).toEqual({
    text: '茶',
    sort: 'best',
    shopId: 's1',
    category: '茶叶',
    fromFen: 0,
    toFen: 5000,
    inStock: true,
  });
  expect(narrowedBy(filters)).toBe(3);
  expect(narrowedBy({ ...noFilters, sort: 'sales' })).toBe(0);
});

it('knows the same question again', () => {
  expect(keyOf(tea)).toBe(keyOf({ ...tea, filters: { ...noFilters } }));
  expect(keyOf(tea)).not.toBe(keyOf({ ...tea, kind: 'shops' }));
  expect(keyOf(tea)).not.toBe(keyOf({ ...tea, filters: { ...noFilters, sort: 'sales' } }));
});
