import { aboutBack, claimable, type Line, mostOf, piecesLeft, reasonsFor, typesFor } from './claimable';

const line = (more: Partial<Line> = {}) =>
  ({
    lineNo: 1,
    skuCnt: 3,
    shippedCnt: 0,
    realPrice: 1000,
    onAftersaleSkuCnt: 0,
    finishAftersaleSkuCnt: 0,
    ...more,
  }) as Line;

it('counts what no other after-sale has', () => {
  expect(piecesLeft(line({ onAftersaleSkuCnt: 1, finishAftersaleSkuCnt: 1 }))).toBe(1);
});

it.each([
  [10, null, false],
  [20, null, true],
  [21, null, true],
  [30, null, true],
  [100, 50, true],
  [100, 49, false],
  [200, null, false],
  [250, null, false],
] as const)('of an order in state %d, settled at %p, is open: %p', (status, settleAt, open) => {
  expect(claimable({ status, settleAt }, line(), 49)).toBe(open);
});

it('is over once every piece is taken', () => {
  expect(claimable({ status: 30, settleAt: null }, line({ finishAftersaleSkuCnt: 3 }), 1)).toBe(false);
});

it('takes back only what has left', () => {
  expect(typesFor(line())).toEqual(['REFUND']);
  expect(typesFor(line({ shippedCnt: 1 }))).toEqual(['REFUND', 'RETURN', 'EXCHANGE']);
  expect(mostOf(line({ shippedCnt: 1 }), 'REFUND')).toBe(3);
  expect(mostOf(line({ shippedCnt: 1 }), 'RETURN')).toBe(1);
});

it('asks for reasons that fit', () => {
  expect(reasonsFor(line(), 'REFUND')).not.toContain('QUALITY_ISSUE');
  expect(reasonsFor(line({ shippedCnt: 3 }), 'RETURN')).not.toContain('NO_EXPRESS_INFO');
  for (const type of ['REFUND', 'RETURN', 'EXCHANGE'] as const) {
    const reasons = reasonsFor(line({ shippedCnt: 3 }), type);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.at(-1)).toBe('OTHERS');
  }
});

it('tells about how much comes back, never more than was paid', () => {
  expect([1, 2, 3].map((n) => aboutBack(line(), n))).toEqual([333, 666, 1000]);
});
