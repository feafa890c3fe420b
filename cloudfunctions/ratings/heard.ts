import type { AfterSaleDoc, OrderDoc } from '../../domain/documents';
import type { FactSource } from '../../domain/rating/fact';
import { afterSaleFacts } from '../../domain/rating/from-after-sale';
import { orderFacts, orderSpeaksAt } from '../../domain/rating/from-order';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { recordFacts } from '../platform/rating-facts';
import { duePage, type Swept } from '../platform/sweep';

/**
 * Clock step: tells the rating what orders and after-sales say. They are marked by the update that moved them; each is
 * read whole and says all it has to say by now, so that it does not matter how often it is asked, or when.
 */
export async function ratingsHeard(call: Call): Promise<Swept> {
  const orders = await pages(call, 'orders', tellOrders);
  if (orders.more) return orders;
  const afterSales = await pages(call, 'aftersales', tellAfterSales);
  return { done: orders.done + afterSales.done, more: afterSales.more };
}

type Marked = 'orders' | 'aftersales';

async function pages<C extends Marked>(
  call: Call,
  name: C,
  tell: (rows: (C extends 'orders' ? OrderDoc : AfterSaleDoc)[], call: Call) => Promise<number>,
): Promise<Swept> {
  for (let done = 0; ; ) {
    if (Date.now() >= call.stopAt) return { done, more: true };
    const { rows, last } = await duePage(name, { ratingDue: db.cmd.lte(Date.now()) }, ['ratingDue']);
    const told = await tell(rows as never, call);
    done += told;
    // Rows that moved meanwhile keep their mark: they are for the next minute.
    if (last || told === 0) return { done, more: false };
  }
}

/** Buyers who work for the shop they bought from, as `<shopId>~<openid>`. One operation. */
async function staffAmong(buyers: readonly { shopId: string; openid: string }[]): Promise<Set<string>> {
  if (buyers.length === 0) return new Set();
  const ids = [...new Set(buyers.map(({ shopId, openid }) => `${shopId}~${openid}`))];
  const members = await db.find('members', { _id: db.cmd.in(ids) }, { limit: ids.length, only: ['role'] });
  return new Set(members.map(({ _id }) => _id));
}

async function tellOrders(orders: OrderDoc[], call: Call): Promise<number> {
  const staff = await staffAmong(orders);
  const now = Date.now();
  await recordFacts(
    orders.flatMap((order): FactSource[] => orderFacts(order, now, call.rules, excluded(staff, order))),
    now,
  );
  let told = 0;
  for (const order of orders) {
    const next = orderSpeaksAt(order, now, call.rules);
    told += await unmark('orders', order, next);
  }
  return told;
}

async function tellAfterSales(docs: AfterSaleDoc[]): Promise<number> {
  const staff = await staffAmong(docs);
  const ids = [...new Set(docs.map(({ orderId }) => orderId))];
  const orders =
    ids.length === 0
      ? []
      : await db.find(
          'orders',
          { _id: db.cmd.in(ids) },
          { limit: ids.length, only: ['parcels', 'shippedAt', 'paidAt'] },
        );
  const byId = new Map(orders.map((order) => [order._id, order]));
  const facts = docs.flatMap((doc): FactSource[] => {
    const order = byId.get(doc.orderId);
    return order ? afterSaleFacts(doc, order, excluded(staff, doc)) : [];
  });
  await recordFacts(facts, Date.now());
  let told = 0;
  for (const doc of docs) told += await unmark('aftersales', doc, null);
  return told;
}

const excluded = (staff: ReadonlySet<string>, { shopId, openid }: { shopId: string; openid: string }) =>
  staff.has(`${shopId}~${openid}`) ? ('staff' as const) : undefined;

/** Write: update, tested with the mark that was read: what moved meanwhile is marked anew. */
const unmark = (
  name: Marked,
  { _id, ratingDue }: OrderDoc | AfterSaleDoc,
  next: number | null,
): Promise<number> => db.update(name, { _id, ratingDue }, { ratingDue: next ?? db.cmd.remove() });
