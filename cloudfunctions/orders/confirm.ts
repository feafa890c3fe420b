import type { OrderDoc } from '../../domain/documents';
import { statusAfter, statusesBefore } from '../../domain/order';
import { settleAt } from '../../domain/receipt';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { OrdersContract } from './contract';
import { notThere, ownOrder } from './own';

/** What receipt does to an order. */
export const received = (
  order: Pick<OrderDoc, 'frozen'>,
  confirmType: NonNullable<OrderDoc['confirmType']>,
  at: number,
) => ({
  status: statusAfter('confirm'),
  confirmType,
  finishedAt: at,
  settleAt: settleAt(order, at),
  updatedAt: at,
  dueAt: null,
  ratingDue: at,
});

/** Write: update. Two operations. */
export async function confirm({ orderId }: ParsedInputOf<OrdersContract, 'confirm'>, call: Call) {
  const order = await ownOrder(orderId, call);
  if (!order) return notThere();
  const filter = { _id: orderId, openid: call.openid, status: db.cmd.in(statusesBefore('confirm')) };
  const moved = await db.update('orders', filter, received(order, 1, call.now));
  if (moved === 1 || order.status === statusAfter('confirm')) {
    return ok({ orderId, status: statusAfter('confirm') });
  }
  return refuse('WRONG_STATE', '订单还不能确认收货', 'orderId', { status: order.status });
}
