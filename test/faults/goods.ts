import type { CollectionName, Documents } from '../../cloudfunctions/platform/collections';
import {
  agent,
  applied,
  operator,
  paidFor,
  parcel,
  type Street,
  shipped,
  shopId,
} from '../aftersales/street';
import { address, green, line, placed } from '../orders/basket';
import { requestId } from '../orders/cloud';
import { rulesAge } from '../orders/fresh';
import { coupon } from '../orders/goods';
import { amissUnless } from './scenario';

/** What scenarios of several functions begin with. */
export const two = () => [green(), line('black', 'black-100')];

export const oneOrder = async (street: Street): Promise<string> => (await placed(street, two()))[0]!;

export async function paidOrder(street: Street): Promise<string> {
  const orderId = await oneOrder(street);
  await paidFor(street, [orderId]);
  return orderId;
}

/** An order whose pay sheet is open. */
export async function preparedOrder(street: Street): Promise<string> {
  const orderId = await oneOrder(street);
  await street.orders('pay', { orderIds: [orderId] });
  return orderId;
}

/** An offer of five yuan off, for one shopper. */
export async function offered(street: Street): Promise<string> {
  const offer = coupon(requestId(), { type: 104, name: '立减 5 元', fromFen: 0, offFen: 500, total: 1 });
  await street.store.insert('coupons', [{ ...offer }]);
  return offer._id;
}

/** A claimed coupon of the shopper, and a purchase limit on one of the goods. */
export async function couponAndLimit(street: Street): Promise<string> {
  const limitedInfo = { periodType: 0, limitedBuyNum: 1000 };
  const change = { $set: { limitedInfo } };
  await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
  const claimed = await street.done('coupons', 'claim', { couponId: await offered(street) });
  return claimed.coupon.userCouponId;
}

/** Asks, and has one call of it cut, so that something is left for others to finish. Call 1 reads the rules. */
export async function cutOff(
  street: Street,
  fault: { function: string; action?: string; call: number; when?: 'before' | 'after' | 'kill' },
  ask: () => Promise<unknown>,
): Promise<void> {
  street.cloud.clock.advance(rulesAge);
  street.cloud.faults.add({ when: 'kill', ...fault });
  await ask().catch(() => null);
  if (street.cloud.faults.list().length > 0) throw new Error('nothing was cut off');
}

/** For `end`: these fields of a document are so. */
export async function stands<C extends CollectionName>(
  street: Street,
  collection: C,
  id: string,
  wanted: Partial<Documents[C]>,
): Promise<string[]> {
  const doc = await street.read(collection, id);
  return Object.entries(wanted).flatMap(([field, value]) => {
    const is = JSON.stringify(doc[field as keyof Documents[C]]);
    return amissUnless(is === JSON.stringify(value), `${field} is ${is}`);
  });
}

/** For `end`: the order has come to one of these. */
export const orderAt = async (street: Street, orderId: string, ...at: number[]): Promise<string[]> => {
  const { status } = await street.read('orders', orderId);
  return amissUnless(at.includes(status), `order at ${status}, not ${at}`);
};

/** For `end`: the after-sale has come to one of these. */
export const afterSaleAt = async (street: Street, id: string, ...at: string[]): Promise<string[]> => {
  const { status } = await street.read('aftersales', id);
  return amissUnless(at.includes(status), `after-sale at ${status}, not ${at}`);
};

/** Goods that are on their way back. */
export async function comingBack(street: Street, type: 'RETURN' | 'EXCHANGE' = 'RETURN'): Promise<string> {
  const afterSaleId = await applied(street, await shipped(street), { type });
  await street.done('aftersales', 'accept', { shopId, afterSaleId, returnAddress: address }, agent);
  await street.done('aftersales', 'shipBack', { afterSaleId, ...parcel });
  return afterSaleId;
}

/** A rejected application that the shopper took to the operator. */
export async function disputed(street: Street, id: string): Promise<string> {
  await street.done('aftersales', 'reject', { shopId, afterSaleId: id, text: '不符合' }, agent);
  await street.done('aftersales', 'escalate', { afterSaleId: id, text: '不同意' });
  return id;
}

export const decide = (street: Street, itemId: string, decision: string) =>
  street.ask('desk', 'decide', { itemId, decision, reason: '证据充分' }, operator);
