import * as fc from 'fast-check';
import {
  type AfterSaleEvent,
  type AfterSaleStatus,
  afterSaleMove,
  afterSaleStatuses,
  afterSaleTable,
  afterSaleTypes,
  deadlineOf,
  overdueEvent,
  standingOf,
} from './after-sale';
import { rulesInForce } from './rules';

const { rules } = rulesInForce();
const events = [
  ...new Set(Object.values(afterSaleTable).flatMap((row) => Object.keys(row))),
] as AfterSaleEvent[];
const over: AfterSaleStatus[] = afterSaleStatuses.filter((s) => Object.keys(afterSaleTable[s]).length === 0);

test('the merchant answers, the shopper sends back, WeChat says that it paid', () => {
  expect(afterSaleMove('REFUND', 'MERCHANT_PROCESSING', 'accept')).toEqual({
    by: 'merchant',
    to: 'PLATFORM_REFUNDING',
  });
  expect(afterSaleMove('RETURN', 'MERCHANT_PROCESSING', 'accept')?.to).toBe('USER_WAIT_RETURN');
  expect(afterSaleMove('RETURN', 'USER_WAIT_RETURN', 'shipBack')?.to).toBe('MERCHANT_WAIT_RECEIPT');
  expect(afterSaleMove('RETURN', 'MERCHANT_WAIT_RECEIPT', 'confirmReceipt')?.to).toBe('PLATFORM_REFUNDING');
  expect(afterSaleMove('RETURN', 'PLATFORM_REFUNDING', 'refunded')).toEqual({
    by: 'wechat',
    to: 'MERCHANT_RETURN_SUCCESS',
  });
  expect(afterSaleMove('EXCHANGE', 'MERCHANT_WAIT_RECEIPT', 'confirmReceipt')?.to).toBe('USER_WAIT_CONFIRM');
});

test.each([
  ['REFUND', 'MERCHANT_PROCESSING', 'shipBack'],
  ['REFUND', 'PLATFORM_REFUNDING', 'cancel'],
  ['RETURN', 'MERCHANT_PROCESSING', 'disputeRefund'],
  ['REFUND', 'MERCHANT_REJECT_REFUND', 'disputeReturn'],
  ['RETURN', 'MERCHANT_WAIT_RECEIPT', 'cancel'],
  ['RETURN', 'USER_CANCELD', 'accept'],
] as const)('%s at %s does not know %s', (type, status, event) => {
  expect(afterSaleMove(type, status, event)).toBeNull();
});

test('whoever stays silent is overtaken by the clock, each at its own time', () => {
  const silent = (status: AfterSaleStatus) => [overdueEvent(status), deadlineOf(status, 0, rules)];
  expect(silent('MERCHANT_PROCESSING')).toEqual(['acceptOverdue', 48 * 3_600_000]);
  expect(silent('USER_WAIT_RETURN')).toEqual(['returnOverdue', 7 * 86_400_000]);
  expect(silent('MERCHANT_WAIT_RECEIPT')).toEqual(['receiptOverdue', 10 * 86_400_000]);
  expect(silent('MERCHANT_REJECT_RETURN')).toEqual(['rejectOverdue', 7 * 86_400_000]);
  expect(silent('PLATFORM_REFUNDING')).toEqual([null, null]);
});

test('what the clock does when a time has passed is in the table, for every type that can be there', () => {
  for (const status of afterSaleStatuses) {
    const event = overdueEvent(status);
    if (!event) continue;
    const types = afterSaleTypes.filter((type) => reachable(type).has(status));
    for (const type of types) expect(afterSaleMove(type, status, event)?.by).toBe('clock');
  }
});

test('nothing waits for ever: every status ends by itself, or WeChat or the operator has it', () => {
  for (const status of afterSaleStatuses) {
    const row = Object.values(afterSaleTable[status]);
    const others = row.some(({ by }) => by === 'wechat' || by === 'operator');
    expect({ status, ends: row.length === 0 || overdueEvent(status) !== null || others }).toEqual({
      status,
      ends: true,
    });
  }
});

/** Every status that an after-sale of a type can come to. */
function reachable(type: (typeof afterSaleTypes)[number]): Set<AfterSaleStatus> {
  const seen = new Set<AfterSaleStatus>(['MERCHANT_PROCESSING']);
  for (const status of seen) {
    for (const event of events) {
      const next = afterSaleMove(type, status, event);
      if (next) seen.add(next.to);
    }
  }
  return seen;
}

test('every status is reached by some type', () => {
  const all = new Set(afterSaleTypes.flatMap((type) => [...reachable(type)]));
  expect([...all].sort()).toEqual([...afterSaleStatuses].sort());
});

test('no history leaves the table, and money once owed is paid or given up by the operator', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...afterSaleTypes),
      fc.array(fc.constantFrom(...events), { maxLength: 40 }),
      (type, history) => {
        let status: AfterSaleStatus = 'MERCHANT_PROCESSING';
        for (const event of history) {
          const next = afterSaleMove(type, status, event);
          if (!next) continue;
          expect(over).not.toContain(status);
          const [from, to] = [standingOf(status), standingOf(next.to)];
          if (from === 'refunding') {
            expect(['refunding', 'refunded', 'closed']).toContain(to);
            if (to === 'closed') expect(next.by).toBe('operator');
          }
          if (to === 'refunded') expect([from, next.by]).toEqual(['refunding', 'wechat']);
          status = next.to;
        }
        expect(afterSaleStatuses).toContain(status);
      },
    ),
  );
});
