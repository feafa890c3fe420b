import * as v from 'valibot';
import { action } from '../platform/contract';

const number = v.pipe(v.string(), v.minLength(1), v.maxLength(32));

/** WeChat's call-back carries no action; the door reads it raw as `callback`. Unknown fields are WeChat's own. */
export const contract = {
  callback: action({
    does: "WeChat Pay's call-back. Believed only after queryOrder says the same.",
    who: 'wechat:pay',
    input: v.looseObject({
      returnCode: v.optional(v.string()),
      resultCode: v.optional(v.string()),
      outTradeNo: v.optional(number),
      /** Of a combined payment, instead of `outTradeNo`. */
      combineOutTradeNo: v.optional(number),
      subOrders: v.optional(
        v.pipe(v.array(v.looseObject({ outTradeNo: number })), v.minLength(1), v.maxLength(50)),
      ),
      /** Only in the call-back of a refund. */
      outRefundNo: v.optional(v.string()),
      refundStatus: v.optional(v.string()),
    }),
    output: v.object({ errcode: v.number(), errmsg: v.string() }),
    errors: ['NOT_FOUND', 'PAYMENT_REFUSED'],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type PaymentsContract = typeof contract;
