import * as fc from 'fast-check';
import { withApplication, withStanding } from '../after-sale-order';
import { goodsShare } from '../after-sale-share';
import type { CommissionDoc, OrderDoc, OrderLine } from '../documents';
import { days, rulesInForce } from '../rules';
import { commissionOf } from './commission';
import { barred, begun, billed, followed, leagueMark, noFigures, promotedLines, settlesAt } from './standing';

const { rules } = rulesInForce();
const line = (lineNo: number, realPrice: number, skuCnt: number, ratio: number): OrderLine => ({
  lineNo,
  productId: `tea-${lineNo}`,
  skuId: `tea-${lineNo}-1`,
  title: '茶',
  thumbImg: '',
  skuAttrs: [],
  skuCnt,
  salePrice: realPrice,
  realPrice,
  shippedCnt: skuCnt,
  onAftersaleSkuCnt: 0,
  finishAftersaleSkuCnt: 0,
  promotion: {
    promoterId: 'lin',
    planId: 'a',
    planName: '计划',
    type: 1,
    ratio,
    fen: commissionOf(realPrice, ratio),
  },
});

const received = (lines: OrderLine[]): OrderDoc =>
  ({
    _id: 'order',
    shopId: 'shop',
    openid: 'buyer',
    status: 100,
    lines,
    price: { orderPrice: lines.reduce((total, one) => total + one.realPrice, 0) },
    parcels: [],
    createdAt: 1,
    finishedAt: 10,
    settleAt: 10 + days(7),
    dueAt: null,
  }) as unknown as OrderDoc;

const open = (order: OrderDoc): CommissionDoc[] =>
  promotedLines(order).map((one) => begun(order, one, null, 10));
const after = (rows: CommissionDoc[], order: OrderDoc, now: number) =>
  rows.map((row, i) => followed(row, order, order.lines[i]!, now, rules));

test('is settled when the money is the shop’s and nobody can ask it back any more', () => {
  const order = received([line(1, 19_800, 2, 1000)]);
  const rows = open(order);
  expect(rows[0]).toMatchObject({ status: 20, frozenFen: 1_980, backFen: 0, month: '' });
  expect(settlesAt(order, rules)).toBe(10 + days(7));
  expect(after(rows, order, days(7) + 9)[0]!.status).toBe(20);
  expect(after(rows, order, days(7) + 10)[0]).toMatchObject({ status: 100, backFen: 0, month: '197001' });
  const longer = { ...rules, 'after-sale.applyDays': 15 };
  expect(settlesAt(order, longer)).toBe(10 + days(15));
});

test('waits while an after-sale is open, and for receipt', () => {
  const order = received([line(1, 19_800, 2, 1000)]);
  const share = { goodsFee: 9_900, unshippedN: 0 };
  const asked = withApplication(order, { lineNo: 1, n: 1 }, share, 20);
  expect(settlesAt(asked, rules)).toBeNull();
  expect(after(open(order), asked, days(99))[0]).toMatchObject({ status: 20, backFen: 0 });
  expect(settlesAt({ ...order, status: 30, finishedAt: null }, rules)).toBeNull();
});

test('a refund takes its part, a refund of all everything', () => {
  const order = received([line(1, 19_900, 2, 1000)]);
  const refunded = (from: OrderDoc, n: number, now: number): OrderDoc => {
    const share = { goodsFee: goodsShare(from.lines[0]!, n), unshippedN: 0 };
    const asked = withApplication(from, { lineNo: 1, n }, share, now);
    const claim = { lineNo: 1, n, ...share, freightFee: 0 };
    return withStanding(
      withStanding(asked, claim, 'open', 'refunding', now),
      claim,
      'refunding',
      'refunded',
      now,
    );
  };
  const half = refunded(order, 1, 20);
  expect(half.leagueDue).toBe(20);
  const [row] = after(open(order), half, 20);
  expect(row).toMatchObject({ status: 20, frozenFen: 1_990, backFen: 995 });
  expect(followed(row!, half, half.lines[0]!, settlesAt(half, rules)!, rules).status).toBe(100);
  const none = refunded(half, 1, 30);
  expect(after([row!], none, 30)[0]).toMatchObject({ status: 200, backFen: 1_990, why: 'refunded' });
});

test('one that ended stays as it is', () => {
  const order = received([line(1, 19_800, 2, 1000)]);
  const [settled] = after(open(order), order, days(8));
  const gone = { ...order, status: 200 as const };
  expect(followed(settled!, gone, gone.lines[0]!, days(9), rules)).toBe(settled);
});

test('nobody earns by themself, by the shop’s own people, or outside their time as a promoter', () => {
  const order = { openid: 'buyer', createdAt: 100 };
  const lin = { openid: 'lin', status: 2 as const, since: 50, leftAt: null };
  const nobody = new Set<string>();
  expect(barred(order, lin, nobody)).toBeNull();
  expect(barred({ ...order, openid: 'lin' }, lin, nobody)).toBe('self');
  expect(barred(order, lin, new Set(['lin']))).toBe('staff');
  expect(barred(order, lin, new Set(['buyer']))).toBe('staff');
  expect(barred(order, null, nobody)).toBe('notPromoter');
  expect(barred(order, { ...lin, status: 0, since: null }, nobody)).toBe('notPromoter');
  expect(barred(order, { ...lin, since: 101 }, nobody)).toBe('notPromoter');
  expect(barred(order, { ...lin, status: 5, leftAt: 100 }, nobody)).toBe('notPromoter');
  expect(barred(order, { ...lin, status: 5, leftAt: 101 }, nobody)).toBeNull();
  const whole = received([line(1, 19_800, 2, 1000)]);
  const row = begun(whole, promotedLines(whole)[0]!, 'self', 5);
  expect(row).toMatchObject({ status: 200, why: 'self', backFen: 1_980, endedAt: 5 });
});

test('an order nobody led to says nothing', () => {
  const { promotion: _none, ...plain } = line(1, 100, 1, 0);
  expect(leagueMark({ lines: [plain] }, 5)).toEqual({});
  expect(leagueMark({ lines: [plain, line(2, 100, 1, 0)] }, 5)).toEqual({ leagueDue: 5 });
});

test('whatever is refunded, in whatever steps, rows and bill add up and nobody gets more than paid × ratio', () => {
  const goods = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 500_000 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 9000 }),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const steps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }), fc.boolean()), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(goods, steps, (made, claims) => {
      let order = received(made.map(([paid, n, ratio], i) => line(i + 1, paid, n, ratio)));
      let rows = open(order);
      let now = 100;
      for (const [at, wanted, granted] of claims) {
        const of = order.lines[at % order.lines.length]!;
        const n = Math.min(wanted, of.skuCnt - of.finishAftersaleSkuCnt);
        if (n === 0) continue;
        const share = { goodsFee: goodsShare(of, n), unshippedN: 0 };
        const claim = { lineNo: of.lineNo, n, ...share, freightFee: 0 };
        order = withApplication(order, claim, share, ++now);
        rows = after(rows, order, now);
        if (granted) order = withStanding(order, claim, 'open', 'refunding', now);
        order = withStanding(
          order,
          claim,
          granted ? 'refunding' : 'open',
          granted ? 'refunded' : 'closed',
          now,
        );
        rows = after(rows, order, ++now);
      }
      rows = after(rows, order, days(30));
      let bill = noFigures;
      for (const [i, row] of rows.entries()) {
        const kept = order.lines[i]!.realPrice - (order.lines[i]!.aftersaleFen ?? 0);
        expect(row.status).not.toBe(20);
        expect(row.frozenFen - row.backFen).toBe(commissionOf(kept, row.promotion.ratio));
        expect(row.backFen).toBeGreaterThanOrEqual(0);
        expect(row.status === 200).toBe(kept === 0);
        bill = billed(bill, row);
      }
      expect(bill.frozenFen).toBe(bill.backFen + bill.settledFen);
      expect(bill.settledFen).toBe(rows.reduce((total, row) => total + row.frozenFen - row.backFen, 0));
    }),
  );
});
