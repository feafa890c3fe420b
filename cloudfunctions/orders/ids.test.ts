import * as fc from 'fast-check';
import { digest } from '../platform/digest';
import { lateRefundNoOf, orderIdOf, outTradeNoOf, tradeIdOf } from './ids';

const at = Date.UTC(2026, 10, 23);

test('ids are letters and digits and fit what WeChat and the database take', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(1e9), (openid, requestId, later) => {
      const tradeId = tradeIdOf(openid, requestId);
      const orderId = orderIdOf(tradeId, 'shop', at + later);
      const outTradeNo = outTradeNoOf([orderId], 100, 0);
      for (const id of [tradeId, orderId, outTradeNo, lateRefundNoOf(outTradeNo)]) {
        expect(id).toMatch(/^[a-z0-9]{20,32}$/);
      }
    }),
  );
});

test('order ids sort by the time of placing', () => {
  fc.assert(
    fc.property(
      fc.nat(1e12),
      fc.integer({ min: 1, max: 1e9 }),
      fc.string(),
      fc.string(),
      (start, more, a, b) => {
        expect(orderIdOf(a, 's', start) < orderIdOf(b, 's', start + more)).toBe(true);
      },
    ),
  );
});

test('a payment number depends on which orders, how much and which attempt, not on their order', () => {
  expect(outTradeNoOf(['a', 'b'], 5, 0)).toBe(outTradeNoOf(['b', 'a'], 5, 0));
  const others = [
    outTradeNoOf(['a'], 5, 0),
    outTradeNoOf(['a', 'b'], 6, 0),
    outTradeNoOf(['a', 'b'], 5, 1),
    outTradeNoOf(['ab'], 5, 0),
  ];
  expect(new Set([...others, outTradeNoOf(['a', 'b'], 5, 0)]).size).toBe(5);
});

test('parts of a digest never run into each other', () => {
  expect(digest(30, 'ab', 'c')).not.toBe(digest(30, 'a', 'bc'));
  expect(digest(30, 'a')).not.toBe(digest(30, 'a', ''));
});
