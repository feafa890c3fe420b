import type { Address, OrderDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { OrdersContract } from './contract';
import { notThere, ownOrder } from './own';
import { priceNow } from './shelf';

type Input = ParsedInputOf<OrdersContract, 'changeAddress'>;
const tries = 3;
/** Nothing has left yet. */
const changeable: readonly OrderDoc['status'][] = [10, 20];

/**
 * Write: update. The address changes with a line of who changed it and what it was, while nothing has left and no
 * parcel leaves at the same moment. The address it has already is no change. Four operations.
 */
export async function changeAddress({ orderId, address }: Input, call: Call) {
  for (let i = 0; i < tries; i++) {
    const order = await ownOrder(orderId, call);
    if (!order) return notThere();
    if (same(order.address, address)) return ok({ orderId, status: order.status });
    const refusal = await unchangeable(order, address, call);
    if (refusal) return refusal;
    if (await write(order, address, call)) return ok({ orderId, status: order.status });
  }
  return refuse('BUSY', '订单正在变动，请稍后再试');
}

const same = (a: Address, b: Address): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

async function unchangeable(order: OrderDoc, address: Address, call: Call) {
  const { rules } = call;
  if (!changeable.includes(order.status)) {
    return refuse('WRONG_STATE', '订单已发货或已结束，不能修改地址', 'orderId', { status: order.status });
  }
  const most = rules['order.maxAddressChanges'];
  if ((order.addressChanges ?? []).length >= most) {
    return refuse('OVER_LIMIT', `地址最多修改 ${most} 次`, 'orderId', { most });
  }
  const lines = order.lines.map(({ productId, skuId, skuCnt }) => ({ productId, skuId, n: skuCnt }));
  const parts = await priceNow(lines, address.provinceName, { withStock: false, ...call });
  const unserved = parts.some((part) => part.lines.some((line) => line.problem === 'NOT_DELIVERABLE'));
  return unserved ? refuse('NOT_DELIVERABLE', '收货地区不在配送范围', 'address.provinceName') : null;
}

async function write(order: OrderDoc, address: Address, { openid, now }: Call): Promise<boolean> {
  const before = order.addressChanges ?? [];
  const seen = {
    _id: order._id,
    openid,
    status: order.status,
    addressChanges: before.length === 0 ? db.cmd.exists(false) : db.cmd.size(before.length),
  };
  const changes = {
    address: db.cmd.set(address),
    addressChanges: db.cmd.set([...before, { from: order.address, by: openid, at: now }]),
    updatedAt: now,
  };
  return (await db.update('orders', seen, changes)) === 1;
}
