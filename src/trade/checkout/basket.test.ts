import { basketFrom, buyable } from './basket';

const cart = [
  { productId: 'p1', skuId: 'k1', n: 2, chosen: true },
  { productId: 'p2', skuId: 'k2', n: 1, chosen: false },
];

it('takes the ticked lines of the cart', () => {
  expect(basketFrom({ from: 'cart' }, cart)).toEqual([{ productId: 'p1', skuId: 'k1', n: 2 }]);
});

it('takes the one SKU of the address', () => {
  expect(basketFrom({ productId: 'p', skuId: 'k', n: '3' }, cart)).toEqual([
    { productId: 'p', skuId: 'k', n: 3 },
  ]);
});

it.each(['0', '-1', '1.5', 'x', '1e9'])('orders nothing for a count of %s', (n) => {
  expect(basketFrom({ productId: 'p', skuId: 'k', n }, cart)).toEqual([]);
});

it('leaves out what cannot be bought', () => {
  const basket = [
    { productId: 'p1', skuId: 'k1', n: 1 },
    { productId: 'p2', skuId: 'k2', n: 1 },
  ];
  const quoted = [
    { skuId: 'k1', problem: 'SOLD_OUT' },
    { skuId: 'k2', problem: null },
  ];
  expect(buyable(basket, quoted).map((line) => line.skuId)).toEqual(['k2']);
});
