import { call } from '@/cloud/call';
import type { ShopId } from '../../../domain/units';
import { type Refusal, refusalOf } from '../../studio/order/ship/refusal';
import { useMoves } from '../../studio/orders/moves';
import type { ReadyParcel } from './check-list';

export type Result = { sent: true } | { sent: false; why: Refusal['why']; again: boolean };

/** What came of each line, by its number in the list. */
export type Results = Readonly<Record<number, Result>>;

/** After these there is no use in going on with the next line: it would meet the same. */
const stopsAll: readonly Refusal['why'][] = ['refusedUnsure', 'refusedLogin', 'refusedNotYours'];

/**
 * Sends parcel after parcel and tells each result as it comes. Ends early where the next one would fare the same, or
 * when `goesOn` says so; what was not reached has no result. Sending one again is safe: a waybill is one parcel.
 */
export async function sendInTurn(
  shopId: ShopId,
  parcels: readonly ReadyParcel[],
  tell: (line: number, result: Result) => void,
  goesOn: () => boolean,
): Promise<void> {
  for (const parcel of parcels) {
    if (!goesOn()) return;
    const result = await sendOne(shopId, parcel);
    tell(parcel.line, result);
    if (!result.sent && stopsAll.includes(result.why)) return;
  }
}

async function sendOne(shopId: ShopId, parcel: ReadyParcel): Promise<Result> {
  const { orderId, deliveryId, waybillId, order } = parcel;
  // The pieces are named: what the list was checked against is what leaves, and no more.
  const items = order.lines
    .map(({ lineNo, skuCnt, shippedCnt }) => ({ lineNo, n: skuCnt - shippedCnt }))
    .filter(({ n }) => n > 0);
  const outcome = await call('orders', 'ship', { shopId, orderId, deliveryId, waybillId, items });
  if (!outcome.ok) {
    const { why, next } = refusalOf(outcome.error);
    return { sent: false, why, again: next === 'again' };
  }
  const shipped = Object.fromEntries(order.lines.map(({ lineNo, skuCnt }) => [lineNo, skuCnt]));
  useMoves.getState().note(orderId, { status: outcome.data.status, shipped });
  return { sent: true };
}
