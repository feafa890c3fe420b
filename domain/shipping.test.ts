import * as fc from 'fast-check';
import type { OrderLine } from './documents';
import { pack } from './shipping';

const orderLine = (lineNo: number, skuCnt: number, shippedCnt = 0): OrderLine => ({
  lineNo,
  productId: 'p',
  skuId: `s${lineNo}`,
  title: '货',
  thumbImg: '',
  skuAttrs: [],
  skuCnt,
  salePrice: 100,
  realPrice: 100 * skuCnt,
  shippedCnt,
  onAftersaleSkuCnt: 0,
  finishAftersaleSkuCnt: 0,
});

test('without items everything that is left goes, and the order is shipped', () => {
  const packed = pack(21, [orderLine(1, 3, 1), orderLine(2, 1, 1)]);
  expect(packed).toMatchObject({ ok: true, items: [{ lineNo: 1, n: 2 }], event: 'shipAll', to: 30 });
});

test('a part leaves the order partly shipped', () => {
  const packed = pack(20, [orderLine(1, 3), orderLine(2, 1)], [{ lineNo: 1, n: 3 }]);
  expect(packed).toMatchObject({ ok: true, event: 'shipPart', to: 21 });
});

test.each([
  [10, undefined, { why: 'state', field: '' }],
  [30, undefined, { why: 'state', field: '' }],
  [20, [{ lineNo: 7, n: 1 }], { why: 'unknownLine', field: 'items.0.lineNo' }],
  [20, [{ lineNo: 1, n: 4 }], { why: 'tooMany', field: 'items.0.n' }],
  [
    20,
    [
      { lineNo: 1, n: 2 },
      { lineNo: 1, n: 2 },
    ],
    { why: 'tooMany', field: 'items.1.n' },
  ],
] as const)('at %s, %j is refused', (status, items, expected) => {
  expect(pack(status, [orderLine(1, 3)], items)).toEqual({ ok: false, ...expected });
});

test('however it is split, each piece leaves once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }), (parcels) => {
      let lines = [orderLine(1, 12), orderLine(2, 4)];
      let status: 20 | 21 | 30 = 20;
      let sent = 0;
      for (const n of parcels) {
        const packed = pack(status, lines, [{ lineNo: 1, n }]);
        if (!packed.ok) continue;
        sent += n;
        lines = packed.lines;
        status = packed.to as 21 | 30;
      }
      expect(lines[0]!.shippedCnt).toBe(sent);
      expect(sent).toBeLessThanOrEqual(12);
      expect(status).not.toBe(30);
    }),
  );
});

test('pieces asked back stay, and while that is open the order is shipped in part', () => {
  const held = { ...orderLine(1, 3), onAftersaleSkuCnt: 2, heldBackCnt: 2 };
  expect(pack(20, [held])).toMatchObject({
    ok: true,
    items: [{ lineNo: 1, n: 1 }],
    lines: [{ shippedCnt: 1 }],
    event: 'shipPart',
  });
  expect(pack(20, [held], [{ lineNo: 1, n: 2 }])).toMatchObject({ ok: false, why: 'tooMany' });
  const refunded = { ...held, onAftersaleSkuCnt: 0, finishAftersaleSkuCnt: 2 };
  expect(pack(20, [refunded])).toMatchObject({ ok: true, event: 'shipAll', lines: [{ shippedCnt: 1 }] });
  expect(pack(20, [{ ...orderLine(1, 1), heldBackCnt: 1, onAftersaleSkuCnt: 1 }])).toMatchObject({
    why: 'state',
  });
});
