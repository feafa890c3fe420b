import type { OrderDoc } from '../../domain/documents';
import { leagueMark } from '../../domain/league/standing';
import { statusAfter, statusesBefore } from '../../domain/order';
import { settlement } from '../../domain/receipt';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { OrdersContract } from './contract';
import { notThere, ownOrder } from './own';

/** What receipt does to an order. */
export const received = (
  order: Pick<OrderDoc, 'frozen' | 'lines'>,
  confirmType: NonNullable<OrderDoc['confirmType']>,
  at: number,
) => ({
  status: statusAfter('confirm'),
  confirmType,
  finishedAt: at,
  ...settlement(order, at),
  updatedAt: at,
  dueAt: null,
  ratingDue: at,
  ...leagueMark(order, at),
});

const tries = 3;

/** Write: update, bound to the after-sales that it was read with. Two operations. */
export async function confirm({ orderId }: ParsedInputOf<OrdersContract, 'confirm'>, call: Call) {
  const to = statusAfter('confirm');
  for (let i = 0; i < tries; i++) {
    const order = await ownOrder(orderId, call);
    if (!order) return notThere();
    if (order.status === to) return ok({ orderId, status: to });
    if (!statusesBefore('confirm').includes(order.status)) {
      return refuse('WRONG_STATE', '订单还不能确认收货', 'orderId', { status: order.status });
    }
    const { aftersaleCount = db.cmd.exists(false) } = order;
    const seen = { _id: orderId, openid: call.openid, status: order.status, aftersaleCount };
    if ((await db.update('orders', seen, received(order, 1, call.now))) === 1)
      return ok({ orderId, status: to });
  }
  return refuse('BUSY', '订单正在变动，请稍后再试');
}
