import * as fc from 'fast-check';
import type { ShopOrder } from '../details';
import { asTyped, newPrice, offers, typedFen } from './new-price';

const order = (goods: number[], freight: number, down = 0) =>
  ({
    lines: goods.map((realPrice, i) => ({ lineNo: i, realPrice })),
    price: {
      productPrice: goods.reduce((a, b) => a + b, 0) + down,
      freight,
      discountedPrice: 0,
      changeDownPrice: down,
      orderPrice: goods.reduce((a, b) => a + b, 0) + freight,
    },
  }) as ShopOrder;

it.each([
  ['19.9', 1990],
  [' ¥0.01', 1],
  ['12', 1200],
  ['12。5', 1250],
  ['7.', 700],
  ['', null],
  ['-3', null],
  ['1.234', null],
  ['1e3', null],
])('reads %s as %s fen', (typed, fen) => {
  expect(typedFen(typed)).toBe(fen);
});

it('reads what it writes', () => {
  fc.assert(fc.property(fc.nat(999_999_999), (fen) => typedFen(asTyped(fen)) === fen));
});

it('names what stands against a total', () => {
  expect(newPrice(order([5000], 800), 'x')).toEqual({ ok: false, flaw: 'noNumber' });
  expect(newPrice(order([5000], 800), '58')).toEqual({ ok: false, flaw: 'notLower' });
  expect(newPrice(order([5000], 800), '0')).toEqual({ ok: false, flaw: 'tooLow' });
});

it('counts all that was taken off since the order was placed', () => {
  const lowered = newPrice(order([5000, 3000], 800, 200), '80.00');
  expect(lowered).toMatchObject({ ok: true, downFen: 1000, orderPrice: 8000, off: 800 });
  expect(lowered.ok && lowered.after).toMatchObject({
    orderPrice: 8000,
    changeDownPrice: 1000,
    freight: 800,
  });
});

it('offers what is lower than now and is still a payment', () => {
  expect(offers(order([5050], 800))).toEqual([
    { why: 'noFreight', fen: 5050 },
    { why: 'round', fen: 5800 },
  ]);
  expect(offers(order([90], 0))).toEqual([]);
});
