import { travels } from '../../../domain/delivery';
import type { DeliveryId } from '../../studio/order/ship/companies';
import type { BoardOrder } from '../../studio/orders/card';
import type { ListedParcel } from './read-list';

export type ParcelProblem =
  | 'noOrder'
  | 'noCompany'
  | 'unknownCompany'
  | 'noWaybill'
  | 'badWaybill'
  | 'orderTwice'
  | 'waybillTwice'
  | 'notWaiting';

export interface CheckedParcel extends ListedParcel {
  problem: ParcelProblem | null;
  /** What waits to be shipped under this number; null when nothing does. */
  order: BoardOrder | null;
}

/** A parcel that can be sent. */
export type ReadyParcel = CheckedParcel & { deliveryId: DeliveryId; order: BoardOrder; problem: null };

/** As the ship contract takes a waybill. */
const WAYBILL = /^[A-Z0-9-]{6,40}$/;

/** Names the first thing that stands against each line; `waiting` are the shop's orders to ship, by id. */
export function checkList(
  parcels: readonly ListedParcel[],
  waiting: ReadonlyMap<string, BoardOrder>,
): CheckedParcel[] {
  const orders = new Set<string>();
  const waybills = new Set<string>();
  return parcels.map((parcel) => {
    const order = waiting.get(parcel.orderId) ?? null;
    const problem = flawOf(parcel) ?? doubled(parcel, orders, waybills) ?? (order ? null : 'notWaiting');
    orders.add(parcel.orderId);
    if (parcel.waybillId) waybills.add(`${parcel.deliveryId} ${parcel.waybillId}`);
    return { ...parcel, order, problem };
  });
}

export const isReady = (parcel: CheckedParcel): parcel is ReadyParcel => parcel.problem === null;

function flawOf({ orderId, company, deliveryId, waybillId }: ListedParcel): ParcelProblem | null {
  if (orderId === '') return 'noOrder';
  if (deliveryId === null) return company === '' ? 'noCompany' : 'unknownCompany';
  if (waybillId === '') return travels(deliveryId) ? 'noWaybill' : null;
  return WAYBILL.test(waybillId) ? null : 'badWaybill';
}

/** An order leaves whole with its first line, and two orders do not share a waybill unless somebody sends them by hand. */
function doubled(
  { orderId, deliveryId, waybillId }: ListedParcel,
  orders: ReadonlySet<string>,
  waybills: ReadonlySet<string>,
): ParcelProblem | null {
  if (orders.has(orderId)) return 'orderTwice';
  return waybillId !== '' && waybills.has(`${deliveryId} ${waybillId}`) ? 'waybillTwice' : null;
}
