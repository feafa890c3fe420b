import type { BasketLine } from '../../domain/basket';
import type { TradeDoc } from '../../domain/documents';
import { sum } from '../../domain/money';
import { holdsOf } from '../../domain/placing';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { Refusal } from '../platform/contract';
import * as db from '../platform/db';
import { lockHold, releaseHolds } from './stock-steps';

/** Longer than any call that works on a trade may live (20 s): after it the sweeper is alone with it. */
export const tradeGrace = 60_000;

/**
 * Write: saga, from its intent (the trade document) on. Lock every SKU, decide by one conditional update of the
 * trade, insert the orders. Each step is safe to repeat and to run beside another call of the same trade, and an
 * order comes into being only after its pieces are locked.
 */
export async function carryOut(trade: TradeDoc, lines: readonly BasketLine[], call: Call) {
  if (trade.state === 'refused') return refused(trade);
  if (trade.state === 'placing') {
    const decided = await lockAndDecide(trade, lines, call);
    if (decided.state === 'refused') return refused(decided);
  }
  return ok(await placed(trade));
}

async function lockAndDecide(trade: TradeDoc, lines: readonly BasketLine[], call: Call): Promise<TradeDoc> {
  const holds = holdsOf(trade.orders);
  for (const [i, hold] of holds.entries()) {
    const locked = await lockHold(hold, call.now);
    if (!locked.ok) {
      const at = lines.findIndex((line) => line.skuId === hold.skuId);
      const decided = await decide(trade, 'refused', soldOut(at, locked.available));
      if (decided.state === 'refused') await releaseHolds(holds.slice(0, i), call.now);
      return decided;
    }
  }
  const decided = await decide(trade, 'placed', null);
  if (decided.state === 'refused') await releaseHolds(holds, call.now);
  return decided;
}

const soldOut = (at: number, available: number): Refusal => ({
  code: 'SOLD_OUT',
  message: available > 0 ? `库存不足，仅剩 ${available} 件` : '已售罄',
  field: `lines.${at}.skuId`,
  details: { available },
});

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
  return {
    tradeId: trade._id,
    orders: orders.map((o) => ({ orderId: o._id, shopId: o.shopId, orderPrice: o.price.originalOrderPrice })),
    totalPrice: sum(orders.map((o) => o.price.originalOrderPrice)),
    expiresAt: Math.min(...orders.map((o) => o.expiresAt)),
  };
}

function refused(trade: TradeDoc): { ok: false; error: Refusal } {
  const error = (trade.error ?? { code: 'BUSY', message: '下单没有完成，请重新提交' }) as Refusal;
  return { ok: false, error };
}
