import { travels } from '../../domain/delivery';
import type { OrderDoc, Parcel } from '../../domain/documents';
import { inAfterSale, receiptWait } from '../../domain/receipt';
import { pack } from '../../domain/shipping';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import type { OrdersContract } from './contract';
import { notThere, orderOfShop } from './own';

type Input = ParsedInputOf<OrdersContract, 'ship'>;
type PackedParcel = Extract<ReturnType<typeof pack>, { ok: true }>;
const tries = 3;

/**
 * Write: update. The parcel, the shipped counts and the state change at once, if no other parcel left meanwhile.
 * The same waybill twice is one parcel. Two operations beside the door's.
 */
export async function ship(input: Input, call: Call) {
  if (travels(input.deliveryId) && input.waybillId === '') {
    return refuse('BAD_INPUT', '请填写快递单号', 'waybillId');
  }
  for (let i = 0; i < tries; i++) {
    const order = await orderOfShop(input.orderId, input.shopId);
    if (!order) return notThere();
    if (order.parcels.some((parcel) => isSame(parcel, input))) {
      return ok({ orderId: order._id, status: order.status });
    }
    const packed = pack(order.status, order.lines, input.items);
    if (!packed.ok) return cannotPack(packed, order);
    if (await send(order, packed, input, call)) return ok({ orderId: order._id, status: packed.to });
  }
  return refuse('BUSY', '订单正在被其他人处理，请稍后再试');
}

/** The same waybill is the same parcel; without one, the same goods are. */
function isSame({ deliveryId, waybillId, items }: Parcel, input: Input): boolean {
  if (deliveryId !== input.deliveryId || waybillId !== input.waybillId) return false;
  return waybillId !== '' || !input.items || JSON.stringify(items) === JSON.stringify(input.items);
}

function cannotPack({ why, field }: Extract<ReturnType<typeof pack>, { ok: false }>, order: OrderDoc) {
  if (why === 'state') {
    return refuse('WRONG_STATE', '订单现在不能发货', 'orderId', { status: order.status });
  }
  return refuse('BAD_INPUT', why === 'unknownLine' ? '订单里没有这件商品' : '发货数量超过待发数量', field);
}

async function send(order: OrderDoc, packed: PackedParcel, input: Input, { now }: Call): Promise<boolean> {
  const parcel: Parcel = {
    parcelId: digest(16, order._id, input.deliveryId, input.waybillId || JSON.stringify(packed.items)),
    deliveryId: input.deliveryId,
    waybillId: input.waybillId,
    items: packed.items,
    shippedAt: now,
  };
  const counts = packed.lines.map((line, i) => [`lines.${i}.shippedCnt`, line.shippedCnt]);
  const ways = [...order.parcels, parcel].map(({ deliveryId }) => deliveryId);
  const wait = receiptWait(order, ways);
  const countdown = inAfterSale(order) ? { dueAt: null, confirmLeftMs: wait } : { dueAt: now + wait };
  const leaves = packed.event === 'shipAll' ? { shippedAt: now, ...countdown } : {};
  const { aftersaleCount } = order;
  const changed = await db.update(
    'orders',
    {
      _id: order._id,
      shopId: order.shopId,
      status: order.status,
      parcels: db.cmd.size(order.parcels.length),
      // Nobody asked for a piece of it, or stopped asking, since it was read.
      aftersaleCount: aftersaleCount === undefined ? db.cmd.exists(false) : aftersaleCount,
    },
    {
      ...Object.fromEntries(counts),
      ...leaves,
      status: packed.to,
      updatedAt: now,
      reportDue: now,
      ratingDue: now,
      parcels: db.cmd.push([parcel]),
    },
  );
  return changed === 1;
}
