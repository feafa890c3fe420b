import type { OrderDoc, WonDayDoc } from '../../domain/documents';
import type { WonOrder } from '../../domain/documents/entrance';
import { type Incentive, mostWon, wonBy } from '../../domain/rating/incentive';
import type { Day, Ms, OrderId, ShopId } from '../../domain/units';
import * as db from '../platform/db';
import { sourceOfOrder } from '../platform/entrance-days';
import { personOf } from '../platform/share';

export type Won = ReadonlyMap<OrderId, WonOrder>;
const none: Won = new Map();

/** Which of a shop's paid orders private shares won. No operation while the incentive is off; one where a share is named. */
export async function wonAmong(orders: readonly OrderDoc[], incentive: Incentive | null): Promise<Won> {
  const shared = incentive ? orders.filter((order) => isShared(order)) : [];
  if (!incentive || shared.length === 0) return none;
  const memberships = shared.map(({ shopId, openid }) => `${shopId}~${openid}`);
  const members = await db.find(
    'members',
    { _id: db.cmd.in([...new Set(memberships)]) },
    { only: ['shopId'] },
  );
  const staff = new Set(members.map(({ _id }) => _id));
  return new Map(
    shared.flatMap((order): [OrderId, WonOrder][] => {
      const { _id, shopId, openid, price } = order;
      const buyer = personOf(shopId, openid);
      const paid = { source: sourceOfOrder(order), buyer, fen: price.orderPrice };
      const won = wonBy({ ...paid, staff: staff.has(`${shopId}~${openid}`) }, incentive);
      return won ? [[_id, won]] : [];
    }),
  );
}

const isShared = (order: OrderDoc): boolean => {
  const { domain, sharer } = sourceOfOrder(order);
  return domain === 'private' && sharer !== '';
};

/** Inside the transaction that counts these orders of one shop and day: keeps those that were won. Four operations. */
export async function addWon(
  tx: db.Transaction,
  { shopId, day }: { shopId: ShopId; day: Day },
  orders: readonly OrderDoc[],
  won: Won,
  now: Ms,
): Promise<void> {
  const fresh = orders.flatMap(({ _id }): [OrderId, WonOrder][] => {
    const one = won.get(_id);
    return one ? [[_id, one]] : [];
  });
  if (fresh.length === 0) return;
  const _id = `${shopId}~${day}`;
  const row = (await tx.get('won_days', _id)) ?? { _id, shopId, day, orders: {}, rev: 0, at: now };
  const room = Math.max(0, mostWon - Object.keys(row.orders).length);
  await change(tx, row, { ...row.orders, ...Object.fromEntries(fresh.slice(0, room)) }, now);
}

/** Inside the transaction that takes an order off again. One operation where a share is named, four where it counted. */
export async function takeWon(tx: db.Transaction, order: OrderDoc, day: Day, now: Ms): Promise<void> {
  if (!isShared(order)) return;
  const row = await tx.get('won_days', `${order.shopId}~${day}`);
  if (!row || !Object.hasOwn(row.orders, order._id)) return;
  const { [order._id]: _gone, ...left } = row.orders;
  await change(tx, row, left, now);
}

/** The day as it is now; the shop's rating is made anew with the next night. */
async function change(
  tx: db.Transaction,
  row: WonDayDoc,
  orders: Record<OrderId, WonOrder>,
  now: Ms,
): Promise<void> {
  await tx.put('won_days', { ...row, orders, rev: row.rev + 1, at: now });
  const due = { nextAt: now };
  if ((await tx.update('rating_states', row.shopId, due)) === 0)
    await tx.put('rating_states', { _id: row.shopId, day: row.day, ...due });
}
