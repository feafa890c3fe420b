import { beijingDay } from '../../domain/calendar';
import type { OrderDoc, VisitDoc } from '../../domain/documents';
import type { Addition } from '../../domain/entrance/figures';
import { days } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { addToDay, sourceOfOrder } from '../platform/entrance-days';
import { duePage, removeDue, type Swept } from '../platform/sweep';

/** Rows in one transaction: each is read and marked, and the day's row beside them (100 operations at most). */
const batch = 40;
/** A visit is looked at again the day it was made, and counted by the end of the next. */
const visitsKept = days(2);
/** Days past the incentive's window that what shares won is kept: its last night is over then. */
const wonKept = 2;

/** Clock step: adds visitors to their shop's day, many in one transaction. */
export async function visitsDue(call: Call): Promise<Swept> {
  for (let done = 0; ; ) {
    const { rows, last } = await duePage('visits', { due: true }, ['due', 'shopId', 'day']);
    for (const visits of byDay(rows, ({ shopId, day }) => `${shopId}~${day}`)) {
      if (Date.now() >= call.stopAt) return { done, more: true };
      done += await countVisits(visits);
    }
    if (last) return { done, more: false };
  }
}

/** Clock step: adds placed orders to their shop's day. Paid ones are added with the day's sales. */
export async function ordersPlacedDue(call: Call): Promise<Swept> {
  for (let done = 0; ; ) {
    const { rows, last } = await duePage('orders', { sourceDue: db.cmd.gt(0) }, ['sourceDue']);
    for (const orders of byDay(rows, dayOf)) {
      if (Date.now() >= call.stopAt) return { done, more: true };
      done += await countOrders(orders);
    }
    if (last) return { done, more: false };
  }
}

/** Clock step: forgets who was here, and what led whom, when it counts for nothing any more. */
export async function arrivalsOver(call: Call): Promise<Swept> {
  const until = {
    visits: Date.now() - visitsKept,
    touches:
      Date.now() - days(Math.max(call.rules['attribution.windowDays'], call.rules['league.windowDays'])),
    won_days: Date.now() - days(call.rules['incentive.windowDays'] + wonKept),
  };
  let done = 0;
  for (const name of ['visits', 'touches', 'won_days'] as const) {
    const swept = await removeDue(call, name, () => ({ at: db.cmd.lt(until[name]) }), ['at']);
    done += swept.done;
    if (swept.more) return { done, more: true };
  }
  return { done, more: false };
}

const dayOf = ({ shopId, createdAt }: OrderDoc): string => `${shopId}~${beijingDay(createdAt)}`;

/** Rows of one shop and day together, so many at a time. */
function byDay<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[][]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    const open = group.at(-1);
    if (open && open.length < batch) open.push(row);
    else group.push([row]);
    groups.set(keyOf(row), group);
  }
  return [...groups.values()].flat();
}

/** Write: transaction. Visits and figures change together, so that none counts twice. */
function countVisits(visits: readonly VisitDoc[]): Promise<number> {
  return db.transaction(async (tx) => {
    const due: VisitDoc[] = [];
    for (const { _id } of visits) {
      const visit = await tx.get('visits', _id);
      if (visit?.due) due.push(visit);
    }
    const [first] = due;
    if (!first) return 0;
    await addToDay(tx, first.shopId, first.day, due.map(uncounted));
    for (const { _id, carted } of due) {
      await tx.update('visits', _id, { due: false, counted: db.cmd.set({ visit: true, cart: carted }) });
    }
    return due.length;
  });
}

const uncounted = ({ source, weight, carted, counted }: VisitDoc): Addition => ({
  source,
  more: { visits: counted.visit ? 0 : weight, carts: carted && !counted.cart ? weight : 0 },
});

/** Write: transaction. Orders and figures change together. */
function countOrders(orders: readonly OrderDoc[]): Promise<number> {
  return db.transaction(async (tx) => {
    const due: OrderDoc[] = [];
    for (const { _id } of orders) {
      const order = await tx.get('orders', _id);
      if (order?.sourceDue !== undefined) due.push(order);
    }
    const [first] = due;
    if (!first) return 0;
    const additions = due.map((order) => ({ source: sourceOfOrder(order), more: { orders: 1 } }));
    await addToDay(tx, first.shopId, beijingDay(first.createdAt), additions);
    for (const { _id } of due) await tx.update('orders', _id, { sourceDue: db.cmd.remove() });
    return due.length;
  });
}
