import { settled } from './moves';

const row = (orderId: string) => ({
  orderId,
  status: 20 as const,
  orderPrice: 900,
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

it('shows the price that the shop lowered it to', () => {
  const unpaid = { ...row('a'), status: 10 as const };
  const moved = { a: { status: 10 as const, shipped: {}, orderPrice: 700 } };
  expect(settled([unpaid], 'unpaid', moved)[0]?.orderPrice).toBe(700);
  expect(settled([{ ...unpaid, orderPrice: 600 }], 'unpaid', moved)[0]?.orderPrice).toBe(600);
});
