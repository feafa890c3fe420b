import * as fc from 'fast-check';
import type { Standing } from './after-sale';
import { type Asked, withApplication, withStanding } from './after-sale-order';
import { allRefunded, type Claim, freightShare, goodsShare, judge } from './after-sale-share';
import type { OrderDoc, OrderLine, OrderStatus } from './documents';
import { sum } from './money';
import { rulesInForce } from './rules';

const rules = { ...rulesInForce().rules, 'after-sale.maxApplications': 1000 };
const day = 86_400_000;
const parcel = { parcelId: 'a', deliveryId: 'STO', waybillId: 'STO0000001', items: [], shippedAt: 3 };

const line = (lineNo: number, skuCnt: number, realPrice: number, shippedCnt = 0): OrderLine => ({
  lineNo,
  productId: `p${lineNo}`,
  skuId: `s${lineNo}`,
  title: '货',
  thumbImg: '',
  skuAttrs: [],
  skuCnt,
  salePrice: Math.ceil(realPrice / skuCnt),
  realPrice,
  shippedCnt,
  onAftersaleSkuCnt: 0,
  finishAftersaleSkuCnt: 0,
});

function paidOrder(lines: OrderLine[], freight: number, status: OrderStatus = 20): OrderDoc {
  const goods = sum(lines.map((l) => l.realPrice));
  const price = {
    productPrice: goods,
    freight,
    discountedPrice: 0,
    changeDownPrice: 0,
    originalOrderPrice: goods + freight,
    orderPrice: goods + freight,
  };
  return {
    _id: 'o1',
    status,
    lines,
    price,
    stockDue: 'none',
    dueAt: status === 30 ? 10 * day : null,
    finishedAt: null,
    parcels: [],
    frozen: { unpaidMs: 1, autoConfirmMs: 10 * day },
  } as Partial<OrderDoc> as OrderDoc;
}

/** An application as the function makes it; null where it would be refused. */
function apply(order: OrderDoc, claim: Claim, now = 0): { order: OrderDoc; asked: Asked } | null {
  const share = judge(order, claim, now, rules);
  if (!share.ok) return null;
  return {
    order: withApplication(order, claim, share, now),
    asked: { ...claim, ...share, freightFee: 0 },
  };
}

function decide(order: OrderDoc, asked: Asked): { order: OrderDoc; asked: Asked } {
  const with_ = { ...asked, freightFee: freightShare(order, asked) };
  return { order: withStanding(order, with_, 'open', 'refunding', 1), asked: with_ };
}

const refund = (lineNo: number, n: number): Claim => ({ lineNo, n, type: 'REFUND' });

test('pieces are worth their share, and the last of them what is left', () => {
  const three = line(1, 3, 100);
  expect(goodsShare(three, 1)).toBe(33);
  expect(goodsShare({ ...three, onAftersaleSkuCnt: 2, aftersaleFen: 66 }, 1)).toBe(34);
  expect(goodsShare(three, 3)).toBe(100);
});

test('freight goes back with the last of an order of which nothing left, and only then', () => {
  let order = paidOrder([line(1, 2, 200), line(2, 1, 50)], 800);
  const first = apply(order, refund(1, 2))!;
  const one = decide(first.order, first.asked);
  expect(one.asked.freightFee).toBe(0);
  const second = apply(one.order, refund(2, 1))!;
  const two = decide(second.order, second.asked);
  expect(two.asked).toMatchObject({ goodsFee: 50, freightFee: 800 });
  order = withStanding(two.order, two.asked, 'refunding', 'refunded', 2);
  expect(order.status).toBe(20);
  order = withStanding(order, one.asked, 'refunding', 'refunded', 3);
  expect(order).toMatchObject({ status: 200, cancelType: 3, cancelledAt: 3 });

  const shipped = paidOrder([line(1, 2, 200, 2)], 800, 30);
  const back = apply(shipped, refund(1, 2))!;
  expect(decide(back.order, back.asked).asked).toMatchObject({ goodsFee: 200, freightFee: 0 });
});

test('a refund takes what has not left first; a return only what has', () => {
  const order = paidOrder([line(1, 5, 500, 2)], 0, 21);
  expect(judge(order, refund(1, 4), 0, rules)).toMatchObject({ unshippedN: 3 });
  expect(judge(order, { ...refund(1, 3), type: 'RETURN' }, 0, rules)).toMatchObject({ why: 'notShipped' });
  expect(judge(order, { ...refund(1, 2), type: 'RETURN' }, 0, rules)).toMatchObject({ unshippedN: 0 });
  const held = apply(order, refund(1, 3))!.order;
  expect(judge(held, refund(1, 3), 0, rules)).toMatchObject({ why: 'tooMany' });
});

test('when the unshipped rest went back, what has left is all there is to come', () => {
  const order = { ...paidOrder([line(1, 3, 300, 2)], 0, 21), parcels: [parcel] };
  const { order: asked, asked: claim } = apply(order, refund(1, 1))!;
  const { order: on, asked: owed } = decide(asked, claim);
  const after = withStanding(on, owed, 'refunding', 'refunded', 7);
  expect(after).toMatchObject({ status: 30, dueAt: 7 + 10 * day, shippedAt: 3 });
});

test('the countdown to receipt stands still while something is asked for, and runs on after it', () => {
  const order = paidOrder([line(1, 3, 300, 3)], 0, 30);
  const first = apply(order, { lineNo: 1, n: 1, type: 'RETURN' }, 4 * day)!;
  expect(first.order).toMatchObject({ dueAt: null, confirmLeftMs: 6 * day });
  const second = apply(first.order, { lineNo: 1, n: 1, type: 'RETURN' }, 5 * day)!;
  expect(second.order).toMatchObject({ dueAt: null, confirmLeftMs: 6 * day });
  const one = withStanding(second.order, first.asked, 'open', 'closed', 8 * day);
  expect(one.dueAt).toBeNull();
  const two = withStanding(one, second.asked, 'open', 'closed', 9 * day);
  expect(two).toMatchObject({ status: 30, dueAt: 15 * day });
  expect(two.confirmLeftMs).toBeUndefined();
});

test.each([
  [10, {}, 'notPaid'],
  [250, {}, 'notPaid'],
  [20, { stockDue: 'deduct' }, 'busy'],
  [100, { finishedAt: -7 * day }, 'tooLate'],
] as const)('an order at %s with %j takes no application: %s', (status, more, why) => {
  const order = { ...paidOrder([line(1, 1, 100, status === 100 ? 1 : 0)], 0, status), ...more } as OrderDoc;
  expect(judge(order, refund(1, 1), 0, rules)).toEqual({ ok: false, why });
});

const piece = fc.record({
  skuCnt: fc.integer({ min: 1, max: 9 }),
  realPrice: fc.integer({ min: 0, max: 9999 }),
});
const step = fc.oneof(
  fc.record({
    do: fc.constant('apply' as const),
    lineNo: fc.integer({ min: 1, max: 3 }),
    n: fc.integer({ min: 1, max: 5 }),
    type: fc.constantFrom('REFUND' as const, 'RETURN' as const, 'EXCHANGE' as const),
  }),
  fc.record({
    do: fc.constantFrom('refunding' as const, 'refunded' as const, 'closed' as const, 'exchanged' as const),
    which: fc.nat(20),
  }),
  fc.record({ do: fc.constant('ship' as const), lineNo: fc.integer({ min: 1, max: 3 }) }),
);

test('whatever happens, refunds are never more than was paid; when all went back they are all that was paid', () => {
  const nexts: Record<Standing, readonly string[]> = {
    open: ['refunding', 'closed', 'exchanged'],
    refunding: ['refunded', 'closed'],
    refunded: [],
    exchanged: [],
    closed: [],
  };
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 3 }),
      fc.nat(2000),
      fc.array(step, { maxLength: 60 }),
      (pieces, freight, history) => {
        const lines = pieces.map((p, i) => line(i + 1, p.skuCnt, p.realPrice));
        let order = paidOrder(lines, freight);
        const claims: { asked: Asked; type: string; at: Standing }[] = [];
        const to = (claim: (typeof claims)[number], standing: Standing) => {
          if (!nexts[claim.at].includes(standing)) return;
          if (standing === 'refunding') {
            claim.asked = { ...claim.asked, freightFee: freightShare(order, claim.asked) };
          }
          order = withStanding(order, claim.asked, claim.at, standing, 1);
          claim.at = standing;
        };
        for (const one of history) {
          if (one.do === 'apply') {
            const made = apply(order, one);
            if (made) {
              order = made.order;
              claims.push({ asked: made.asked, type: one.type, at: 'open' });
            }
          } else if (one.do === 'ship') {
            order = { ...order, lines: order.lines.map((l) => shipped(l, one.lineNo)) };
            if (order.status === 20 && order.lines.some((l) => l.shippedCnt > 0))
              order = { ...order, status: 21 };
          } else {
            const claim = claims[one.which % Math.max(1, claims.length)];
            if (claim && (one.do !== 'exchanged' || claim.type === 'EXCHANGE')) to(claim, one.do);
          }
          check(order, claims);
        }
        // In the end everything that still can goes back.
        for (const claim of claims) to(claim, 'refunding');
        for (const claim of claims) to(claim, 'refunded');
        for (const { lineNo, skuCnt } of lines) {
          for (let i = 0; i < skuCnt; i++) {
            const made = apply(order, refund(lineNo, 1));
            if (!made) continue;
            const owed = decide(made.order, made.asked);
            order = withStanding(owed.order, owed.asked, 'refunding', 'refunded', 1);
            claims.push({ asked: owed.asked, type: 'REFUND', at: 'refunded' });
          }
        }
        check(order, claims);
        const left = order.lines.every((l) => l.shippedCnt === 0);
        expect(allRefunded(order)).toBe(true);
        expect(paidBack(claims)).toBe(order.price.orderPrice - (left ? 0 : freight));
      },
    ),
    { numRuns: 300 },
  );
});

const shipped = (l: OrderLine, lineNo: number): OrderLine =>
  l.lineNo === lineNo ? { ...l, shippedCnt: l.skuCnt - (l.heldBackCnt ?? 0) } : l;

const paidBack = (claims: readonly { asked: Asked; at: Standing }[]): number =>
  sum(
    claims
      .filter(({ at }) => at === 'refunding' || at === 'refunded')
      .map(({ asked }) => asked.goodsFee + asked.freightFee),
  );

function check(order: OrderDoc, claims: readonly { asked: Asked; at: Standing }[]): void {
  expect(paidBack(claims)).toBeLessThanOrEqual(order.price.orderPrice);
  for (const l of order.lines) {
    const mine = claims.filter(({ asked }) => asked.lineNo === l.lineNo);
    const pieces = (...at: Standing[]) =>
      sum(mine.filter((c) => at.includes(c.at)).map(({ asked }) => asked.n));
    expect(l.onAftersaleSkuCnt).toBe(pieces('open', 'refunding'));
    expect(l.finishAftersaleSkuCnt).toBe(pieces('refunded'));
    expect(l.onAftersaleSkuCnt + l.finishAftersaleSkuCnt).toBeLessThanOrEqual(l.skuCnt);
    expect(l.shippedCnt + (l.heldBackCnt ?? 0)).toBeLessThanOrEqual(l.skuCnt);
    expect(l.aftersaleFen ?? 0).toBeLessThanOrEqual(l.realPrice);
  }
}
