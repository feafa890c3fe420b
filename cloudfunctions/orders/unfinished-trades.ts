import type { TradeDoc } from '../../domain/documents';
import { holdsOf } from '../../domain/placing';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { barHolds, releaseHolds } from './stock-steps';
import { decide, tradeGrace } from './trade';

/**
 * Clock step: looks once at every trade after its grace. One left placing is undone, a refused one loses what a
 * late call may have locked, a placed one gets the orders it still lacks. Placed ones, the many, go by the page.
 */
export async function unfinishedTrades(call: Call) {
  return sweep(call, {
    page: async () => {
      const { rows, last } = await duePage('trades', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']);
      return { rows: [...(await lacking(rows)), ...rows.filter((t) => t.state !== 'placed')], last };
    },
    finish: (trade) => finish(trade),
    putOff: (trade) => db.update('trades', { _id: trade._id }, { dueAt: Date.now() + tradeGrace }),
  });
}

/** Puts away placed trades whose orders all stand, in two operations a page; answers the others. */
async function lacking(page: readonly TradeDoc[]): Promise<TradeDoc[]> {
  const placed = page.filter((trade) => trade.state === 'placed');
  if (placed.length === 0) return [];
  const wanted = placed.flatMap((trade) => trade.orderIds);
  const standing = new Set(
    (await db.find('orders', { _id: db.cmd.in(wanted) }, { limit: 1000, only: ['status'] })).map(
      (o) => o._id,
    ),
  );
  const whole = placed.filter((trade) => trade.orderIds.every((id) => standing.has(id)));
  await putAway(whole.map((trade) => trade._id));
  return placed.filter((trade) => !whole.includes(trade));
}

async function finish(trade: TradeDoc): Promise<void> {
  const error = { code: 'BUSY' as const, message: '下单没有完成，请重新提交' };
  const undo = trade.state === 'placing' ? await decide(trade, 'refused', error) : null;
  const holds = holdsOf(trade.orders);
  if ((undo ?? trade).state === 'placed') {
    for (const order of trade.orders) await db.insert('orders', order);
  } else if (undo) {
    // Undone from outside: a call that still works on it must find the door shut.
    await barHolds(holds, Date.now());
  } else {
    await releaseHolds(holds, Date.now());
  }
  await putAway([trade._id]);
}

/** Write: update. Nothing of these trades is left to do; the orders stand for themselves. */
async function putAway(ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await db.update('trades', { _id: db.cmd.in(ids) }, { dueAt: null, orders: db.cmd.set([]) });
}
