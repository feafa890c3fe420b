import type { Output } from '@/cloud/call';

export type Payment = NonNullable<Output<'orders', 'pay'>['payment']>;

/** What a pay sheet shows, and what WeChat wants for it. */
export type SheetPayment = Pick<Payment, 'outTradeNo' | 'totalFee' | 'payee' | 'params'> &
  Partial<Pick<Payment, 'parts'>>;
