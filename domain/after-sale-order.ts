import type { Standing } from './after-sale';
import { allRefunded, type Claim, nothingToShip, type Share } from './after-sale-share';
import type { OrderDoc, OrderLine } from './documents';
import { leagueMark } from './league/standing';
import { move } from './order';
import { inAfterSale, receiptWait } from './receipt';
import type { Fen, Ms } from './units';

/** The pieces and the money of one after-sale, as its order must know them. */
export interface Asked extends Pick<Claim, 'lineNo' | 'n'>, Share {
  freightFee: Fen;
}

/** An order after somebody applied: the pieces are asked for, and the countdown to receipt stands still. */
export function withApplication(
  order: OrderDoc,
  claim: Pick<Claim, 'lineNo' | 'n'>,
  share: Share,
  now: Ms,
): OrderDoc {
  const after = onLine(order, claim.lineNo, (line) => ({
    ...line,
    onAftersaleSkuCnt: line.onAftersaleSkuCnt + claim.n,
    aftersaleTries: (line.aftersaleTries ?? 0) + 1,
    aftersaleFen: (line.aftersaleFen ?? 0) + share.goodsFee,
    heldBackCnt: (line.heldBackCnt ?? 0) + share.unshippedN,
  }));
  return paused({ ...after, aftersaleCount: (order.aftersaleCount ?? 0) + 1, updatedAt: now }, now);
}

/** An order after one of its after-sales came from one standing to another. */
export function withStanding(order: OrderDoc, asked: Asked, from: Standing, to: Standing, now: Ms): OrderDoc {
  if (from === to) return order;
  const decided = { refundedCnt: asked.n, freightBack: asked.freightFee };
  let after = order;
  if (to === 'refunding') after = moved(after, asked, decided);
  if (to === 'refunded') {
    after = moved(after, asked, { onAftersaleSkuCnt: -asked.n, finishAftersaleSkuCnt: asked.n });
  }
  if (to === 'closed' || to === 'exchanged') {
    const back = { aftersaleFen: -asked.goodsFee, heldBackCnt: -asked.unshippedN };
    after = moved(after, asked, { onAftersaleSkuCnt: -asked.n, ...back });
    if (from === 'refunding') {
      after = moved(after, asked, { refundedCnt: -asked.n, freightBack: -asked.freightFee });
    }
  }
  const counted = { ...after, aftersaleCount: (order.aftersaleCount ?? 0) + 1, updatedAt: now };
  return onwards({ ...counted, ...leagueMark(order, now) }, now);
}

type Counter = 'onAftersaleSkuCnt' | 'finishAftersaleSkuCnt' | 'refundedCnt' | 'aftersaleFen' | 'heldBackCnt';

function moved(
  order: OrderDoc,
  { lineNo }: Asked,
  { freightBack = 0, ...by }: Partial<Record<Counter | 'freightBack', number>>,
): OrderDoc {
  const after = onLine(order, lineNo, (line) => {
    const counted: OrderLine = { ...line };
    for (const [counter, n] of Object.entries(by) as [Counter, number][]) {
      counted[counter] = (counted[counter] ?? 0) + n;
    }
    return counted;
  });
  return freightBack === 0 ? after : { ...after, freightBack: (order.freightBack ?? 0) + freightBack };
}

const onLine = (order: OrderDoc, lineNo: number, change: (line: OrderLine) => OrderLine): OrderDoc => ({
  ...order,
  lines: order.lines.map((line) => (line.lineNo === lineNo ? change(line) : line)),
});

/** Where an order stands once nothing of it is asked for any more: all went back, the rest has left, or time runs on. */
function onwards(order: OrderDoc, now: Ms): OrderDoc {
  if (inAfterSale(order)) return order;
  if (allRefunded(order)) {
    // A received order stays one, but nothing of it is left to settle, and its sale counts no more.
    const { settleAt: _at, settleLeftMs: _left, ...rest } = order;
    const back = { ...rest, undoDue: now };
    const all = move(order.status, 'refundAll');
    return resumed(all ? { ...back, status: all.to, cancelType: 3, cancelledAt: now } : back, now);
  }
  const rest = nothingToShip(order) ? move(order.status, 'refundRest') : null;
  if (!rest) return resumed(order, now);
  const shippedAt = order.parcels.at(-1)?.shippedAt ?? now;
  const ways = order.parcels.map(({ deliveryId }) => deliveryId);
  return { ...order, status: rest.to, shippedAt, dueAt: now + receiptWait(order, ways) };
}

/** Stops the countdown to receipt, or to settlement, while something is asked for; what is left of it is kept. */
export function paused(order: OrderDoc, now: Ms): OrderDoc {
  const { settleAt, ...rest } = order;
  if (order.status === 100 && settleAt !== undefined && settleAt > now) {
    return { ...rest, settleLeftMs: settleAt - now };
  }
  if (order.status !== 30 || order.dueAt === null) return order;
  return { ...order, dueAt: null, confirmLeftMs: Math.max(0, order.dueAt - now) };
}

/** The time to settlement runs on from where an after-sale stopped it. */
function settledLater(order: OrderDoc, now: Ms): OrderDoc {
  const { settleLeftMs, ...rest } = order;
  return settleLeftMs === undefined ? order : { ...rest, settleAt: now + settleLeftMs };
}

/** Lets the countdown run on from where it stopped, if the order still waits for it; else nothing is due. */
function resumed(order: OrderDoc, now: Ms): OrderDoc {
  const { confirmLeftMs, ...rest } = order;
  if (order.status !== 30) return { ...settledLater(rest, now), dueAt: null };
  return confirmLeftMs === undefined ? order : { ...rest, dueAt: now + confirmLeftMs };
}
