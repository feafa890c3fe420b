import type { OrderDoc, PaymentDoc } from '../../domain/documents';
import type { Cloud } from '../../local/host/cloud';

const batch = 1000;
/** Orders each of them placed over the years. */
const each = 10;
const minute = 60_000;

/** Fills the store with orders that ended long ago, and their payments: copies of one, in the order of their keys. */
export async function fillPast({ store }: Cloud, orderId: string, n: number): Promise<void> {
  const [order] = (await store.get({ collection: 'orders', filter: { _id: orderId } })).docs();
  const { outTradeNo } = order as unknown as OrderDoc;
  const [payment] = (await store.get({ collection: 'payments', filter: { _id: outTradeNo } })).docs();
  for (let from = 0; from < n; from += batch) {
    const past = Array.from({ length: Math.min(batch, n - from) }, (_, i) =>
      pastOrder(order as unknown as OrderDoc, payment as unknown as PaymentDoc, from + i, n),
    );
    await store.insert(
      'orders',
      past.map((one) => one.order),
    );
    await store.insert(
      'payments',
      past.map((one) => one.payment),
    );
  }
}

/** The i-th of n, a minute after the one before. */
function pastOrder(order: OrderDoc, payment: PaymentDoc, i: number, n: number) {
  const no = String(i).padStart(9, '0');
  const [_id, outTradeNo] = [`0past${no}`, `0paid${no}`];
  const at = order.createdAt - (n - i) * minute;
  const openid = `buyer-past-${Math.floor(i / each)}`;
  const times = { createdAt: at, paidAt: at, updatedAt: at, dueAt: null };
  const {
    reportDue: _told,
    ratingDue: _rated,
    ...rest
  } = order as OrderDoc & {
    reportDue?: unknown;
    ratingDue?: unknown;
  };
  return {
    order: { ...rest, ...times, _id, openid, outTradeNo, tradeId: `0trade${no}`, stockDue: 'none' },
    payment: { ...payment, ...times, _id: outTradeNo, openid, orderIds: [_id] },
  };
}
