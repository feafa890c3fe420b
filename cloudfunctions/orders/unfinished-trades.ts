import type { TradeDoc } from '../../domain/documents';
import { holdsOf } from '../../domain/placing';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { barHolds, releaseHolds } from './stock-steps';
import { decide, giveAllBack, isSingle, tradeGrace } from './trade';

/**
 * Clock step: looks once at every trade after its grace. One left placing is undone, a refused one loses what a
 * late call may have locked, a placed one gets the orders it still lacks. Placed ones, the many, go by the page.
 */
export async function unfinishedTrades(call: Call) {
  return sweep(call, {
    page: async () => {
      const { rows, last } = await duePage('trades', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']);
      const standing = rows.filter(mayStand);
      return { rows: [...(await lacking(standing)), ...rows.filter((t) => !mayStand(t))], last };
    },
    finish: (trade) => finish(trade),
    putOff: (trade) => db.update('trades', { _id: trade._id }, { dueAt: Date.now() + tradeGrace }),
  });
}

/** Placed, or placing with one hold: then its order tells. */
const mayStand = (trade: TradeDoc): boolean =>
  trade.state === 'placed' || (trade.state === 'placing' && isSingle(trade));

/** Puts away trades whose orders all stand, in two operations a page; answers the others. */
async function lacking(placed: readonly TradeDoc[]): Promise<TradeDoc[]> {
  if (placed.length === 0) return [];
  const wanted = placed.flatMap((trade) => trade.orderIds);
  const standing = new Set(
    (await db.find('orders', { _id: db.cmd.in(wanted) }, { limit: 1000, only: ['status'] })).map(
      (o) => o._id,
    ),
  );
  const whole = placed.filter((trade) => trade.orderIds.every((id) => standing.has(id)));
  await putAway(
    whole.map((trade) => trade._id),
    'placed',
  );
  return placed.filter((trade) => !whole.includes(trade));
}

const error = { code: 'BUSY' as const, message: '下单没有完成，请重新提交' };

async function finish(trade: TradeDoc): Promise<void> {
  if (trade.orders.length > 0 && isSingle(trade)) return finishSingle(trade);
  const undo = trade.state === 'placing' ? await decide(trade, 'refused', error) : null;
  const holds = holdsOf(trade.orders);
  if ((undo ?? trade).state === 'placed') {
    for (const order of trade.orders) await db.insert('orders', order);
  } else if (undo) {
    // Undone from outside: a call that still works on it must find the door shut.
    await barHolds(holds, Date.now());
    await giveAllBack(trade.orders);
  } else {
    await releaseHolds(holds, Date.now());
    await giveAllBack(trade.orders);
  }
  await putAway([trade._id], (undo ?? trade).state);
}

/**
 * A trade of one hold whose order is missing: if the hold is taken, the order follows; if not, it never will be.
 * One that told its caller "sold out" while a repeat of it got the piece has its order too.
 */
async function finishSingle(trade: TradeDoc): Promise<void> {
  const [hold] = holdsOf(trade.orders);
  const stock = await db.get('stocks', hold!.skuId);
  let state = stock?.holds[hold!.orderId]?.state;
  if (!state && trade.state === 'placing') {
    await barHolds([hold!], Date.now());
    state = (await db.get('stocks', hold!.skuId))?.holds[hold!.orderId]?.state;
  }
  if (state === 'locked') await db.insert('orders', trade.orders[0]!);
  else if (trade.state === 'placing') await decide(trade, 'refused', error);
  await putAway([trade._id], state === 'locked' ? 'placed' : trade.state === 'placed' ? 'placed' : 'refused');
}

/** Write: update. Nothing of these trades is left to do; the orders stand for themselves. */
async function putAway(ids: readonly string[], state: TradeDoc['state']): Promise<void> {
  if (ids.length > 0)
    await db.update('trades', { _id: db.cmd.in(ids) }, { state, dueAt: null, orders: db.cmd.set([]) });
}
