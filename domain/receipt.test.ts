import fc from 'fast-check';
import { inAfterSale, pause, receiptWait, resume, settleAt } from './receipt';

const frozen = { unpaidMs: 1, autoConfirmMs: 10, autoConfirmShortMs: 2, settleMs: 7 };

test('what a carrier brings has longer than what is picked up or needs none', () => {
  const order = { frozen, parcels: [] };
  expect(receiptWait(order, ['SF'])).toBe(10);
  expect(receiptWait(order, ['SELF', 'STO'])).toBe(10);
  expect(receiptWait(order, ['SELF'])).toBe(2);
  expect(receiptWait(order, ['VIRTUAL'])).toBe(2);
  expect(settleAt(order, 100)).toBe(107);
});

test('one line in an open after-sale is enough to stop the countdown', () => {
  const line = (onAftersaleSkuCnt: number) => ({ onAftersaleSkuCnt }) as never;
  expect(inAfterSale({ lines: [line(0), line(0)] })).toBe(false);
  expect(inAfterSale({ lines: [line(0), line(1)] })).toBe(true);
});

test('a countdown that is stopped any number of times keeps the time it had left', () => {
  const spans = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 8 });
  fc.assert(
    fc.property(spans, (runs) => {
      let [now, counted] = [0, 0];
      let dueAt = 5000;
      for (const [running, stopped] of runs) {
        counted += running;
        now += running;
        const held = pause({ status: 30, dueAt }, now)!;
        now += stopped;
        dueAt = resume({ status: 30, ...held }, now)!.dueAt;
        expect(dueAt - now).toBe(Math.max(0, 5000 - counted));
      }
    }),
  );
});

test('only an order on its way has a countdown to stop', () => {
  expect(pause({ status: 20, dueAt: 5 }, 0)).toBeNull();
  expect(pause({ status: 30, dueAt: null, confirmLeftMs: 3 }, 0)).toBeNull();
  expect(resume({ status: 30, dueAt: 5 }, 0)).toBeNull();
  expect(resume({ status: 100, dueAt: null, confirmLeftMs: 3 }, 0)).toBeNull();
});
