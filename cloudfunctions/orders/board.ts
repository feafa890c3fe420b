import { tabs } from '../../domain/order';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import type { OrdersContract } from './contract';
import { orderPage } from './pages';
import { maskedReceiver, summary, summaryFields } from './views';

const boardFields = [...summaryFields, 'address', 'note', 'paidAt'];

/** One operation beside the door's look at the membership. */
export async function board(input: ParsedInputOf<OrdersContract, 'board'>, _call: Call) {
  const { page, nextCursor } = await orderPage({ shopId: input.shopId }, tabs[input.tab], input, boardFields);
  const orders = page.map((order) => ({
    ...summary(order),
    receiver: maskedReceiver(order),
    area: [order.address.provinceName, order.address.cityName, order.address.countyName]
      .filter(Boolean)
      .join(' '),
    note: order.note,
    paidAt: order.paidAt,
  }));
  return ok({ orders, nextCursor });
}
