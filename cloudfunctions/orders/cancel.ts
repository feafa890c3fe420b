import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import type { OrdersContract } from './contract';
import { giveUp } from './give-up';
import { notThere, ownOrder } from './own';

/** Write: saga, see `giveUp`. A repeat finds the order cancelled and says so. */
export async function cancel({ orderId }: ParsedInputOf<OrdersContract, 'cancel'>, call: Call) {
  const order = await ownOrder(orderId, call);
  if (!order) return notThere();
  const after = await giveUp(order, 'cancel', call);
  if (!after) return refuse('BUSY', '暂时无法取消，请稍后再试');
  if (after.status === 250) return ok({ orderId, status: after.status });
  return refuse('WRONG_STATE', '订单已付款，不能取消', 'orderId', { status: after.status });
}
