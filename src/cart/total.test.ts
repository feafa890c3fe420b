import { cartTotal } from './total';

const line = (skuId: string, n: number, chosen = true) => ({ productId: 'p', skuId, n, chosen });

it('sums ticked lines that can be bought', () => {
  const lines = [line('a', 2), line('b', 1), line('c', 3, false), line('unpriced', 1)];
  const quoted = [
    { skuId: 'a', salePrice: 1990, problem: null },
    { skuId: 'b', salePrice: 500, problem: 'SOLD_OUT' },
    { skuId: 'c', salePrice: 100, problem: null },
  ];
  expect(cartTotal(lines, quoted)).toEqual({ price: 3980, lines: 1 });
});
