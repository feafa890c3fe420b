import { settled } from './moves';

const row = (orderId: string) => ({
  orderId,
  status: 20 as const,
  lines: [
    { lineNo: 1, shippedCnt: 0 },
    { lineNo: 2, shippedCnt: 1 },
  ],
});

it('drops what was shipped from the orders to ship', () => {
  const rows = settled([row('a'), row('b')], 'toShip', { a: { status: 30, shipped: { 1: 1, 2: 1 } } });
  expect(rows.map((r) => r.orderId)).toEqual(['b']);
});

it('believes a row that has gone further than what was noted', () => {
  const shipped = { ...row('a'), status: 30 as const };
  expect(settled([shipped], 'shipped', { a: { status: 21, shipped: {} } })).toEqual([shipped]);
});

it('keeps what was sent in part, with what went', () => {
  const [first] = settled([row('a')], 'toShip', { a: { status: 21, shipped: { 1: 2 } } });
  expect(first?.status).toBe(21);
  expect(first?.lines.map((line) => line.shippedCnt)).toEqual([2, 1]);
});
