import { choicesOf, stepped } from './choices';

it('shows what leads furthest first, and nothing twice', () => {
  const choices = choicesOf('茶', {
    shops: [{ shopId: 's1', name: '山间茶铺' }],
    categories: ['茶叶'],
    products: [{ productId: 'p1', title: '明前龙井' }],
    queries: ['茶', '茶叶', '茶具'],
  });
  expect(choices.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'typed 茶',
    'shop 山间茶铺',
    'query 茶具',
    'category 茶叶',
    'product 明前龙井',
  ]);
  expect(choicesOf('茶', null)).toEqual([{ kind: 'typed', text: '茶' }]);
  expect(choicesOf('', null)).toEqual([]);
});

it('goes round by arrow keys, through the field', () => {
  expect([-1, 0, 1, 2].map((at) => stepped(at, 1, 3))).toEqual([0, 1, 2, -1]);
  expect([-1, 0, 1, 2].map((at) => stepped(at, -1, 3))).toEqual([2, -1, 0, 1]);
  expect(stepped(-1, 1, 0)).toBe(-1);
});
