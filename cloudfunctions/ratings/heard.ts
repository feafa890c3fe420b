import type { AfterSaleDoc, OrderDoc, ServiceRoundDoc, TrackDoc } from '../../domain/documents';
import type { FactSource } from '../../domain/rating/fact';
import { afterSaleFacts } from '../../domain/rating/from-after-sale';
import { orderFacts, orderSpeaksAt } from '../../domain/rating/from-order';
import { roundFact } from '../../domain/rating/from-round';
import { trackIdOf } from '../../domain/tracking';
import type { Ms } from '../../domain/units';
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
  if (afterSales.more) return { done: orders.done + afterSales.done, more: true };
  const rounds = await pages(call, 'service_rounds', tellRounds);
  return { done: orders.done + afterSales.done + rounds.done, more: rounds.more };
}

interface MarkedDocs {
  orders: OrderDoc;
  aftersales: AfterSaleDoc;
  service_rounds: ServiceRoundDoc;
}
type Marked = keyof MarkedDocs;

async function pages<C extends Marked>(
  call: Call,
  name: C,
  tell: (rows: MarkedDocs[C][], call: Call) => Promise<number>,
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
  const [staff, tracks] = await Promise.all([staffAmong(orders), tracksOf(orders)]);
  const now = Date.now();
  await recordFacts(
    orders.flatMap((order): FactSource[] =>
      orderFacts(order, now, call.rules, { excluded: excluded(staff, order), cameAt: cameAt(order, tracks) }),
    ),
    now,
  );
  return unmark('orders', orders, (order) => orderSpeaksAt(order, now, call.rules));
}

/** What carriers said of the parcels of received orders. One operation, none without such. */
async function tracksOf(orders: readonly OrderDoc[]): Promise<Map<string, TrackDoc['deliveredAt']>> {
  const ids = orders
    .filter(({ finishedAt }) => finishedAt !== null)
    .flatMap(({ _id, parcels }) => parcels.map(({ parcelId }) => trackIdOf(_id, parcelId)));
  if (ids.length === 0) return new Map();
  const rows = await db.find('tracks', { _id: db.cmd.in(ids) }, { limit: 1000, only: ['deliveredAt'] });
  return new Map(rows.map(({ _id, deliveredAt }) => [_id, deliveredAt]));
}

/** When the last parcel was signed for, if carriers said so of every one. */
function cameAt({ _id, parcels }: OrderDoc, tracks: ReadonlyMap<string, number | null>): number | null {
  const times = parcels.map(({ parcelId }) => tracks.get(trackIdOf(_id, parcelId)) ?? null);
  return times.length > 0 && times.every((at) => at !== null) ? Math.max(...times) : null;
}

/** A shopper's questions in the shop's hours, once they were answered or nobody did in time. */
async function tellRounds(rounds: ServiceRoundDoc[]): Promise<number> {
  const staff = await staffAmong(rounds);
  const facts = rounds.map(({ _id, shopId, openid, askedAt, answeredAt }): FactSource => {
    const why = excluded(staff, { shopId, openid });
    return {
      ...roundFact({ roundId: _id, shopId, openid, askedAt, answeredAt }),
      ...(why ? { excluded: why } : {}),
    };
  });
  await recordFacts(facts, Date.now());
  return unmark('service_rounds', rounds);
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
  return unmark('aftersales', docs);
}

const excluded = (staff: ReadonlySet<string>, { shopId, openid }: { shopId: string; openid: string }) =>
  staff.has(`${shopId}~${openid}`) ? ('staff' as const) : undefined;

/**
 * Write: updates, each tested with the mark that was read: what moved meanwhile is marked anew. `next`: when one has
 * more to say. Answers how many had not moved.
 */
async function unmark<C extends Marked>(
  name: C,
  docs: readonly MarkedDocs[C][],
  next: (doc: MarkedDocs[C]) => Ms | null = () => null,
): Promise<number> {
  let told = 0;
  for (const doc of docs) {
    const { _id, ratingDue } = doc;
    told += await db.update(name, { _id, ratingDue }, { ratingDue: next(doc) ?? db.cmd.remove() });
  }
  return told;
}
