import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import * as db from '../platform/db';
import { isOperator } from '../platform/operators';
import { forShop } from './waiting';

/**
 * The caller's memberships with what waits in each shop, and an operator's desk. Two operations and three counts a shop
 * (30 at most matter), one count more for an operator.
 */
export async function mine(_input: object, call: Call) {
  const desk = isOperator(call.openid) ? await db.count('desk_items', { state: 'open' }) : null;
  const members = await db.find('members', { openid: call.openid }, { limit: 100 });
  if (members.length === 0) return ok({ shops: [], desk });
  const ids = members.map((m) => m.shopId);
  const [shops, toShip, afterSales, talks] = await Promise.all([
    db.find('shops', { _id: db.cmd.in(ids) }, { only: ['name', 'logo'] }),
    Promise.all(ids.map((shopId) => db.count('orders', { shopId, status: db.cmd.in([20, 21]) }))),
    Promise.all(ids.map((shopId) => db.count('aftersales', { shopId, status: db.cmd.in(forShop) }))),
    Promise.all(ids.map((shopId) => db.count('service_talks', { shopId, state: 'queued' }))),
  ]);
  const byId = new Map(shops.map((s) => [s._id, s]));
  return ok({
    desk,
    shops: members.flatMap((member, i) => {
      const shop = byId.get(member.shopId);
      if (!shop) return [];
      const waits = { toShip: toShip[i] ?? 0, afterSales: afterSales[i] ?? 0, talks: talks[i] ?? 0 };
      return [{ shopId: shop._id, name: shop.name, logo: shop.logo, role: member.role, ...waits }];
    }),
  });
}
