import Taro from '@tarojs/taro';
import { open } from '@/ui/navigate';
import type { SheetPayment } from './payment';

/** What became of a pay sheet. */
export type SheetResult = 'paid' | 'refused' | 'closed';

let waiting: ((result: SheetResult) => void) | null = null;

/** What one merchant gets of a payment to several. */
export interface SheetPart {
  payee: string;
  totalFee: number;
}

const partOf = ({ payee, totalFee }: SheetPart): SheetPart => ({ payee, totalFee });

/** Opens our own pay sheet, as WeChat would its own, and waits for what the shopper does. Local cloud only. */
export function openLocalSheet(payment: SheetPayment): Promise<SheetResult> {
  waiting?.('closed');
  return new Promise((resolve) => {
    waiting = resolve;
    open('trade/paysheet/index', {
      outTradeNo: payment.outTradeNo,
      payee: payment.payee,
      totalFee: String(payment.totalFee),
      parts: payment.parts ? JSON.stringify(payment.parts.map(partOf)) : undefined,
    });
  });
}

/** Told by the sheet, once, when it is left. */
export function sheetLeft(result: SheetResult): void {
  waiting?.(result);
  waiting = null;
}

/** Plays the shopper's word to WeChat Pay's stand-in, which calls back as WeChat does. */
export async function tellWeChat(outTradeNo: string, result: 'SUCCESS' | 'REFUSE'): Promise<boolean> {
  const { statusCode } = await Taro.request({
    url: `${TONGDIAN_LOCAL}/dev/wechat/pay`,
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: { outTradeNo, result },
  });
  return statusCode < 300;
}
