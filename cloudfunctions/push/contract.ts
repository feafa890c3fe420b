import * as v from 'valibot';
import { action } from '../platform/contract';

/** A push of WeChat carries no action; the door reads it raw as `take`. Fields that are not named are WeChat's own. */
export const contract = {
  take: action({
    does: "WeChat's message push: stored once and answered before it returns, whatever its type.",
    who: 'wechat:push',
    input: v.looseObject({
      FromUserName: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
      ToUserName: v.optional(v.string()),
      /** Whole seconds. */
      CreateTime: v.pipe(v.number(), v.integer(), v.minValue(0)),
      MsgType: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
      Event: v.optional(v.string()),
      MsgId: v.optional(v.union([v.string(), v.number()])),
    }),
    output: v.object({
      /** Hands the conversation to WeChat's own agent tool; null: taken here. */
      transfer: v.nullable(
        v.object({
          ToUserName: v.string(),
          FromUserName: v.string(),
          CreateTime: v.number(),
          MsgType: v.literal('transfer_customer_service'),
        }),
      ),
    }),
    errors: [],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type PushContract = typeof contract;
