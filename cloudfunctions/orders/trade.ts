import type { BasketLine } from '../../domain/basket';
import type { OrderDoc, TradeDoc } from '../../domain/documents';
import { sum } from '../../domain/money';
import { holdsOf } from '../../domain/placing';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { Refusal } from '../platform/contract';
import * as db from '../platform/db';
import { claims, giveBack, takeClaims } from './claims';
import { noteSoldOut, soldOut } from './sold-out';
import { lockHold, releaseHolds } from './stock-steps';

/** Longer than any call that works on a trade may live (20 s): after it the sweeper is alone with it. */
export const tradeGrace = 60_000;

/**
 * Whether one hold is all that a trade takes. Then taking it decides: who finds it taken goes on to the order, who
 * keeps it from being taken undoes the trade, and the trade's own update is spared.
 */
export const isSingle = ({ orders }: Pick<TradeDoc, 'orders'>): boolean =>
  orders.length === 1 && orders[0]!.lines.length === 1 && !claims(orders[0]!);

/**
 * Write: saga, from its intent (the trade document) on. Lock every SKU, take limits and coupons, decide by one
 * conditional update of the trade (or by its single hold), insert the orders. Each step is safe to repeat and to run beside another call of the same trade, and an
 * order comes into being only after its pieces are locked.
 */
export async function carryOut(trade: TradeDoc, lines: readonly BasketLine[], call: Call) {
  if (trade.state === 'refused') return refused(trade);
  if (trade.state === 'placing') {
    const decided = await lockAndDecide(trade, lines, call);
    if (decided === 'closed') return orderedBefore(trade);
    if (decided.state === 'refused') return refused(decided);
  }
  return ok(await placed(trade));
}

async function lockAndDecide(
  trade: TradeDoc,
  lines: readonly BasketLine[],
  call: Call,
): Promise<TradeDoc | 'closed'> {
  const holds = holdsOf(trade.orders);
  for (const [i, hold] of holds.entries()) {
    const locked = await lockHold(hold, call.now);
    if (!locked.ok) {
      if (locked.closed && isSingle(trade)) return 'closed';
      const at = lines.findIndex((line) => line.skuId === hold.skuId);
      noteSoldOut(hold.skuId, call.now);
      const decided = await decide(trade, 'refused', soldOut(at, locked.available));
      if (decided.state === 'refused') await releaseHolds(holds.slice(0, i), call.now);
      return decided;
    }
  }
  if (isSingle(trade)) return trade;
  const error = await takeAll(trade.orders, call);
  const decided = await decide(trade, error ? 'refused' : 'placed', error);
  if (decided.state === 'refused') {
    await releaseHolds(holds, call.now);
    await giveAllBack(trade.orders);
  }
  return decided;
}

async function takeAll(orders: readonly OrderDoc[], { now }: Call): Promise<Refusal | null> {
  for (const order of orders) {
    const error = await takeClaims(order, now);
    if (error) return error;
  }
  return null;
}

/** Gives back what orders claimed beside stock; what they do not have is left alone. */
export async function giveAllBack(orders: readonly OrderDoc[]): Promise<void> {
  for (const order of orders) await giveBack(order);
}

/** A repeat whose single hold is closed: its order was given up or paid since, or the sweeper undid the trade. */
async function orderedBefore(trade: TradeDoc) {
  const standing = await db.find('orders', { _id: db.cmd.in(trade.orderIds) });
  if (standing.length === trade.orderIds.length) return ok(answerOf(trade._id, standing));
  return refuse('BUSY', '下单没有完成，请重新提交');
}

/**
 * Write: update. Whoever moves the trade away from `placing` first decides it; the others take that as it is.
 * One operation, two when it was decided before.
 */
export async function decide(
  trade: TradeDoc,
  state: 'placed' | 'refused',
  error: Refusal | null,
): Promise<TradeDoc> {
  const dueAt = Date.now() + tradeGrace;
  const moved = await db.update(
    'trades',
    { _id: trade._id, state: 'placing' },
    { state, dueAt, ...(error ? { error: db.cmd.set(error) } : {}) },
  );
  if (moved === 1) return { ...trade, state, error, dueAt };
  return (await db.get('trades', trade._id)) ?? trade;
}

/** Inserts what orders a placed trade still lacks and answers it. One operation an order. */
async function placed(trade: TradeDoc) {
  for (const order of trade.orders) await db.insert('orders', order);
  // The sweeper empties the intent once all orders stand; a repeat after that reads them.
  const orders =
    trade.orders.length > 0 ? trade.orders : await db.find('orders', { _id: db.cmd.in(trade.orderIds) });
  return answerOf(trade._id, orders);
}

/** What they cost when they were placed, whatever the merchant took off since. */
const placedPrice = ({ price }: OrderDoc) => sum([price.originalOrderPrice, -price.discountedPrice]);

const answerOf = (tradeId: string, orders: readonly OrderDoc[]) => ({
  tradeId,
  orders: orders.map((o) => ({ orderId: o._id, shopId: o.shopId, orderPrice: placedPrice(o) })),
  totalPrice: sum(orders.map(placedPrice)),
  expiresAt: Math.min(...orders.map((o) => o.expiresAt)),
});

function refused(trade: TradeDoc): { ok: false; error: Refusal } {
  const error = (trade.error ?? { code: 'BUSY', message: '下单没有完成，请重新提交' }) as Refusal;
  return { ok: false, error };
}
