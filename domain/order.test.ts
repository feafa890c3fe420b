import * as fc from 'fast-check';
import { move, type OrderEvent, orderStatuses, orderTable, statusAfter, statusesBefore, tabs } from './order';

const events: OrderEvent[] = [
  'pay',
  'cancel',
  'expire',
  'shipPart',
  'shipAll',
  'confirm',
  'autoConfirm',
  'refundAll',
  'refundRest',
];

test('the table knows the platform numbers and no others', () => {
  expect(orderStatuses).toEqual([10, 20, 21, 30, 100, 200, 250]);
});

test('only the shopper cancels and confirms, only WeChat pays, only the merchant ships', () => {
  expect(move(10, 'cancel')).toEqual({ to: 250, by: 'shopper', stock: 'release' });
  expect(move(10, 'pay')).toEqual({ to: 20, by: 'wechat', stock: 'deduct' });
  expect(move(21, 'shipAll')).toEqual({ to: 30, by: 'merchant', stock: 'none' });
  expect(move(30, 'confirm')).toEqual({ to: 100, by: 'shopper', stock: 'none' });
  expect(move(30, 'autoConfirm')).toEqual({ to: 100, by: 'clock', stock: 'none' });
});

test.each([
  [20, 'cancel'],
  [10, 'shipAll'],
  [20, 'confirm'],
  [250, 'pay'],
  [100, 'pay'],
  [30, 'shipAll'],
] as const)('%s does not know %s', (status, event) => {
  expect(move(status, event)).toBeNull();
});

test('the conditions of an update are read from the table', () => {
  expect(statusesBefore('shipAll')).toEqual([20, 21]);
  expect(statusesBefore('expire')).toEqual([10]);
  for (const event of events) {
    for (const status of statusesBefore(event)) expect(move(status, event)!.to).toBe(statusAfter(event));
  }
});

test('every status a list shows is in the table, and none in two tabs', () => {
  const shown = Object.values(tabs).flat();
  expect(new Set(shown).size).toBe(shown.length);
  for (const status of shown) expect(orderStatuses).toContain(status);
});

test('no history leaves the table, comes back, or takes and gives stock twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (history) => {
      let status = orderStatuses[0]!;
      const seen = [status];
      const stockSteps: string[] = [];
      for (const event of history) {
        const next = move(status, event);
        if (!next) continue;
        if (next.stock !== 'none') stockSteps.push(next.stock);
        // A partly shipped order may ship another part; else an order only goes on.
        expect(next.to > status || (status === 21 && next.to === 21)).toBe(true);
        status = next.to;
        seen.push(status);
      }
      expect(stockSteps.length).toBeLessThanOrEqual(1);
      expect(seen.every((s) => s in orderTable)).toBe(true);
      if (status === 250) expect(stockSteps).toEqual(['release']);
      else expect(stockSteps).toEqual(status === 10 ? [] : ['deduct']);
    }),
  );
});
