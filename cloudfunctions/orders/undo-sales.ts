import type { OrderDoc } from '../../domain/documents';
import { withoutSold } from '../../domain/goods-sales';
import type { Rules } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { addToDay } from '../platform/entrance-days';
import { duePage, sweep } from '../platform/sweep';
import { searchMark } from '../search/reindex';
import { giveBack } from './claims';
import { paidBy, paidDay, rowOf, soldBy } from './count-sales';
import { takeWon } from './won-orders';

/**
 * Clock step: orders of which all went back. Their place under purchase limits and, where the rules say so, their
 * coupon are given back; then shop and products no longer count the sale. Write: saga, its intent `undoDue`, which
 * the money's own way back has set.
 */
export async function undoSales(call: Call) {
  return sweep(call, {
    page: () => duePage('orders', { undoDue: db.cmd.lte(Date.now()) }, ['undoDue']),
    finish: async (order) => {
      // What is not counted yet cannot be taken off.
      if (order.stockDue !== 'none') throw new Error(`still due: ${order.stockDue}`);
      const coupon = couponBack(order, call.rules);
      await giveBack(coupon ? order : { ...order, coupon: undefined });
      await takeOff(order, coupon);
    },
    putOff: (order) => db.update('orders', stillDue(order), { undoDue: Date.now() + 60_000 }),
  });
}

const stillDue = ({ _id }: OrderDoc) => ({ _id, undoDue: db.cmd.gt(0) });

/** `coupon.backWhenRefunded`: 0 never, 1 where nothing had left the shop, 2 always. */
function couponBack({ coupon, parcels }: OrderDoc, rules: Rules): boolean {
  const when = rules['coupon.backWhenRefunded'];
  return coupon !== undefined && (when >= 2 || (when >= 1 && parcels.length === 0));
}

/** Write: transaction. The order's mark and the figures change together, so that no sale is taken off twice. */
function takeOff({ _id }: OrderDoc, coupon: boolean): Promise<void> {
  return db.transaction(async (tx) => {
    const order = await tx.get('orders', _id);
    if (order?.undoDue === undefined) return;
    const row = await tx.get('shop_days', rowOf(order));
    if (row) {
      const { paidOrders, salesFen, goods } = row;
      const less = { paidOrders: paidOrders - 1, salesFen: salesFen - order.price.orderPrice };
      await tx.put('shop_days', { ...row, ...less, ...(goods ? { goods: withoutSold(goods, order) } : {}) });
    }
    const { source, more } = paidBy(order);
    const less = { paid: -more.paid, salesFen: -more.salesFen };
    await addToDay(tx, order.shopId, paidDay(order), [{ source, more: less }]);
    await takeWon(tx, order, paidDay(order), Date.now());
    for (const [productId, n] of soldBy([order])) {
      await tx.update('products', productId, { soldCount: db.cmd.inc(-n), ...searchMark(Date.now()) });
    }
    const undone = { at: Date.now(), coupon };
    await tx.update('orders', _id, { undoDue: db.cmd.remove(), undone: db.cmd.set(undone) });
  });
}
