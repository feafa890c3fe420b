import Taro from '@tarojs/taro';
import { call, type Output } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import { askNotices, prepareNotices } from '@/notices/ask';
import { openLocalSheet, type SheetResult } from './local-sheet';

export type Payment = NonNullable<Output<'orders', 'pay'>['payment']>;
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

function pay(payment: Payment): Promise<SheetResult> {
  return TONGDIAN_ENV ? payInWeChat(payment) : openLocalSheet(payment);
}

/** The shopper's word to WeChat Pay; whether money came is WeChat's. */
async function payInWeChat({ params }: Payment): Promise<SheetResult> {
  try {
    await Taro.requestPayment({ ...params, signType: params.signType as 'MD5' });
    // WeChat lets its question follow a payment as it does a tap.
    await askNotices(['shipped', 'refunded', 'afterSaleAnswered']);
    return 'paid';
  } catch (cause) {
    const reason = (cause as { errMsg?: string }).errMsg ?? '';
    return reason.includes('cancel') ? 'closed' : 'refused';
  }
}
