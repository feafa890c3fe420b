import Taro from '@tarojs/taro';
import { call } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import { askNotices, prepareNotices } from '@/notices/ask';
import { openLocalSheet, type SheetResult } from './local-sheet';
import type { Payment, SheetPayment } from './payment';

/** `paid`: nothing is left to pay. `unpaid`: the shopper left the sheet or WeChat refused; the orders wait. */
export type PayResult = { result: 'paid' | 'unpaid' } | { result: 'failed'; error: ClientError };

/**
 * Pays orders: one sheet for each merchant number, until nothing is left.
 * Whether the money came is WeChat's word to the function, not ours: the order page asks.
 */
export async function payOrders(orderIds: readonly string[]): Promise<PayResult> {
  if (TONGDIAN_ENV) void prepareNotices();
  let left = [...orderIds];
  while (left.length > 0) {
    const prepared = await call('orders', 'pay', { orderIds: left });
    if (!prepared.ok) return { result: 'failed', error: prepared.error };
    const { payment, remaining } = prepared.data;
    if (payment && (await pay(payment)) !== 'paid') return { result: 'unpaid' };
    left = remaining;
  }
  return { result: 'paid' };
}

async function pay(payment: Payment): Promise<SheetResult> {
  const result = await openPaySheet(payment);
  // WeChat lets its question follow a payment as it does a tap.
  if (TONGDIAN_ENV && result === 'paid') await askNotices(['shipped', 'refunded', 'afterSaleAnswered']);
  return result;
}

/** Opens WeChat's pay sheet, on the local cloud ours: the payer's word; whether money came is WeChat's. */
export function openPaySheet(payment: SheetPayment): Promise<SheetResult> {
  return TONGDIAN_ENV ? payInWeChat(payment) : openLocalSheet(payment);
}

async function payInWeChat({ params }: SheetPayment): Promise<SheetResult> {
  try {
    await Taro.requestPayment({ ...params, signType: params.signType as 'MD5' });
    return 'paid';
  } catch (cause) {
    const reason = (cause as { errMsg?: string }).errMsg ?? '';
    return reason.includes('cancel') ? 'closed' : 'refused';
  }
}
