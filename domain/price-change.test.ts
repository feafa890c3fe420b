import fc from 'fast-check';
import { freightPlaced, lower } from './price-change';

const priced = (goods: number[], freight: number) => {
  const productPrice = goods.reduce((total, fen) => total + fen, 0);
  const orderPrice = productPrice + freight;
  const price = {
    productPrice,
    freight,
    discountedPrice: 0,
    changeDownPrice: 0,
    originalOrderPrice: orderPrice,
    orderPrice,
  };
  return { price, lines: goods.map((realPrice) => ({ realPrice })) };
};

test('a price goes down over the goods, then the freight, and never up', () => {
  const { price, lines } = priced([600, 300], 100);
  const once = lower(price, lines, 90);
  expect(once).toMatchObject({
    price: { orderPrice: 910, freight: 100, changeDownPrice: 90 },
    realPrices: [540, 270],
  });
  expect(lower(price, lines, 950)).toMatchObject({
    price: { orderPrice: 50, freight: 50 },
    realPrices: [0, 0],
  });
  expect(lower(price, lines, 1000)).toEqual({ ok: false, why: 'tooLow' });
  expect(freightPlaced(price)).toBe(100);
  if (once.ok) expect(lower(once.price, lines, 89)).toEqual({ ok: false, why: 'up' });
});

test('however often it is lowered, lines and freight add up to what is paid', () => {
  const goods = fc.array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(goods, fc.nat(1e5), fc.array(fc.nat(1e7), { maxLength: 6 }), (fens, freight, downs) => {
      let { price, lines } = priced(fens, freight);
      for (const down of downs) {
        const after = lower(price, lines, down);
        if (!after.ok) continue;
        expect(after.price.orderPrice).toBeLessThanOrEqual(price.orderPrice);
        price = after.price;
        lines = after.realPrices.map((realPrice) => ({ realPrice }));
        const whole = lines.reduce((total, line) => total + line.realPrice, price.freight);
        expect(whole).toBe(price.orderPrice);
        expect(price.originalOrderPrice - price.changeDownPrice).toBe(price.orderPrice);
        expect(Math.min(price.freight, ...lines.map((line) => line.realPrice))).toBeGreaterThanOrEqual(0);
        expect(lower(price, lines, down)).toMatchObject({ ok: true, price });
      }
    }),
  );
});

test('the sums that are shown add up to the fen, however much of the freight is gone', () => {
  const discount = fc.nat(500);
  fc.assert(
    fc.property(
      fc.integer({ min: 600, max: 1e6 }),
      fc.nat(1e4),
      discount,
      fc.nat(1e6),
      (goods, freight, off, down) => {
        const { price } = priced([goods], freight);
        const placed = { ...price, discountedPrice: off, orderPrice: price.orderPrice - off };
        const after = lower(placed, [{ realPrice: goods - off }], down);
        const now = after.ok ? after.price : placed;
        expect(freightPlaced(now)).toBe(freight);
        const shown = [now.productPrice, freightPlaced(now), -now.discountedPrice, -now.changeDownPrice];
        expect(shown.reduce((total, fen) => total + fen, 0)).toBe(now.orderPrice);
      },
    ),
  );
});
