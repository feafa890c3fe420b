import type { OutboxDoc } from '../../domain/documents';
import { shippingReport } from '../../domain/shipping-report';
import * as db from '../platform/db';
import type { Sent } from '../platform/outbox';
import { cloud } from '../platform/sdk';

/**
 * What a repeat meets: wholly delivered before (10060002), corrected before (10060003), nothing new in it (10060023).
 * The numbers are from the interface's table of errors; not seen on a real environment yet.
 */
const known: readonly number[] = [10060002, 10060003, 10060023];

/** Outbox sender: one parcel of an order, reported with the state of the whole payment. Two operations. */
export async function uploadShippingInfo({ orderId, parcelId }: OutboxDoc['payload']): Promise<Sent> {
  const order = await db.get('orders', orderId ?? '');
  const parcel = order?.parcels.find((one) => one.parcelId === parcelId);
  if (!order?.outTradeNo || !parcel) return { ok: false, why: 'no such parcel', never: true };
  const together = await db.find('orders', { outTradeNo: order.outTradeNo });
  const report = shippingReport(order, parcel, together, Date.now());
  const reply = await cloud.openapi.wxaSecOrder!.uploadShippingInfo!({ ...report });
  return judged(Number(reply.errCode ?? reply.errcode ?? 0), String(reply.errMsg ?? ''));
}

const judged = (code: number, words: string): Sent =>
  code === 0 || known.includes(code) ? { ok: true } : { ok: false, why: `${code} ${words}` };
