import { beijingDay } from '../../domain/calendar';
import type { OrderDoc, ShopDayDoc } from '../../domain/documents';
import { withSold } from '../../domain/goods-sales';
import { leagueMark } from '../../domain/league/standing';
import { holdsOf } from '../../domain/placing';
import { incentiveOf } from '../../domain/rating/incentive';
import type { Day } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { addToDay, sourceOfOrder } from '../platform/entrance-days';
import { duePage, type Swept } from '../platform/sweep';
import { searchMark } from '../search/reindex';
import { addWon, type Won, wonAmong } from './won-orders';

/** Orders in one transaction: enough to spare calls, few enough to be quick. */
const batch = 20;

/** What a paid order still waits for: to be counted, or for that and a look whether its pieces are sold. */
const waiting = ['deduct', 'count'] as const;

/**
 * Clock step: adds paid orders to their shop's day and their products' sales. It is done here and not while paying
 * because all buyers of a busy shop meet in its row of the day; the clock is alone with it. An order whose pieces are
 * not sold yet is left to the call that is at it, or to the step that finishes such orders.
 */
export async function countSales(call: Call): Promise<Swept> {
  let done = 0;
  for (const stockDue of waiting) {
    for (let more = true; more; ) {
      const { rows, last } = await duePage('orders', { stockDue }, ['stockDue', 'updatedAt']);
      const ready = stockDue === 'deduct' ? await sold(rows) : rows;
      for (const orders of batches(ready)) {
        if (Date.now() >= call.stopAt) return { done, more: true };
        done += await count(orders, await wonAmong(orders, incentiveOf(call.rules)));
      }
      more = !last && ready.length === rows.length;
    }
  }
  return { done, more: false };
}

/** Those whose every piece is sold. One operation, and of each stock no more than these orders' holds is read. */
async function sold(orders: readonly OrderDoc[]): Promise<OrderDoc[]> {
  const holds = holdsOf(orders);
  if (holds.length === 0) return [...orders];
  const skuIds = [...new Set(holds.map(({ skuId }) => skuId))];
  const only = holds.map(({ orderId }) => `holds.${orderId}.state`);
  const stocks = await db.find('stocks', { _id: db.cmd.in(skuIds) }, { only, limit: skuIds.length });
  const byId = new Map(stocks.map((stock) => [stock._id, stock]));
  const open = holds.filter((h) => byId.get(h.skuId)?.holds?.[h.orderId]?.state !== 'deducted');
  const unsold = new Set(open.map(({ orderId }) => orderId));
  return orders.filter(({ _id }) => !unsold.has(_id));
}

export const paidDay = (order: OrderDoc): Day => beijingDay(order.paidAt ?? order.updatedAt);
export const rowOf = (order: OrderDoc): string => `${order.shopId}~${paidDay(order)}`;

/** What a paid order adds to the figures of where it came from. */
export const paidBy = (order: OrderDoc) => ({
  source: sourceOfOrder(order),
  more: { paid: 1, salesFen: order.price.orderPrice },
});

function batches(orders: readonly OrderDoc[]): OrderDoc[][] {
  const byRow = new Map<string, OrderDoc[]>();
  for (const order of orders) byRow.set(rowOf(order), [...(byRow.get(rowOf(order)) ?? []), order]);
  return [...byRow.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / batch) }, (_, i) =>
      group.slice(i * batch, (i + 1) * batch),
    ),
  );
}

/** Write: transaction. Orders and figures change together, so that no order counts twice. Answers how many counted. */
function count(orders: readonly OrderDoc[], won: Won): Promise<number> {
  return db.transaction(async (tx) => {
    const due: OrderDoc[] = [];
    for (const { _id } of orders) {
      const order = await tx.get('orders', _id);
      if (order && waiting.some((state) => state === order.stockDue)) due.push(order);
    }
    const first = due[0];
    if (!first) return 0;
    await tx.put('shop_days', added(await tx.get('shop_days', rowOf(first)), due, first));
    await addToDay(tx, first.shopId, paidDay(first), due.map(paidBy));
    await addWon(tx, { shopId: first.shopId, day: paidDay(first) }, due, won, Date.now());
    for (const [productId, n] of soldBy(due)) {
      await tx.update('products', productId, { soldCount: db.cmd.inc(n), ...searchMark(Date.now()) });
    }
    for (const order of due) {
      await tx.update('orders', order._id, { stockDue: 'none', ...leagueMark(order, Date.now()) });
    }
    return due.length;
  });
}

function added(row: ShopDayDoc | null, orders: readonly OrderDoc[], first: OrderDoc): ShopDayDoc {
  return {
    _id: rowOf(first),
    shopId: first.shopId,
    day: paidDay(first),
    paidOrders: (row?.paidOrders ?? 0) + orders.length,
    salesFen: orders.reduce((total, o) => total + o.price.orderPrice, row?.salesFen ?? 0),
    goods: withSold(row?.goods ?? {}, orders),
  };
}

/** Pieces by product. */
export function soldBy(orders: readonly OrderDoc[]): Map<string, number> {
  const sold = new Map<string, number>();
  for (const { productId, skuCnt } of orders.flatMap((o) => o.lines)) {
    sold.set(productId, (sold.get(productId) ?? 0) + skuCnt);
  }
  return sold;
}
