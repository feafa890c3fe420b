import { listed } from '../catalog/goods';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { cardFields, inStock, productCard, shopCard } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { fromCursor, pageOf } from '../platform/pages';
import type { ShopsContract } from './contract';

const goodsPerShop = 3;

/** Open shops by traffic weight, each with its first goods. One operation, one a shop for its goods, one for stock. */
export async function discover(input: ParsedInputOf<ShopsContract, 'discover'>, call: Call) {
  const after = fromCursor(input.cursor, 3);
  const open = { status: 'open' };
  const rows = await db.find('shops', after ? db.cmd.or(beyond(open, after)) : open, {
    sort: ['-trafficWeight', '-orders30d', '_id'],
    limit: input.limit + 1,
  });
  const { page, nextCursor } = pageOf(rows, input.limit, (s) => [s.trafficWeight, s.orders30d, s._id]);
  const goods = await Promise.all(
    page.map((shop) =>
      db.find(
        'products',
        { shopId: shop._id, status: listed, hiddenOnHome: false },
        { sort: ['-homeRank'], limit: goodsPerShop, only: cardFields },
      ),
    ),
  );
  const stocked = await inStock(goods.flat().map((p) => p._id));
  const shops = page.map((shop, i) => ({
    ...shopCard(shop, call.rules),
    products: (goods[i] ?? []).map((p) => productCard(p, stocked)),
  }));
  return ok({ shops, nextCursor });
}

/** What comes after the cursor in the order (-trafficWeight, -orders30d, _id): one index range each. */
function beyond(open: { status: string }, [weight, orders, id]: (string | number)[]) {
  return [
    { ...open, trafficWeight: db.cmd.lt(weight) },
    { ...open, trafficWeight: weight, orders30d: db.cmd.lt(orders) },
    { ...open, trafficWeight: weight, orders30d: orders, _id: db.cmd.gt(id) },
  ];
}
