import * as v from 'valibot';
import { action } from '../platform/contract';
import { cursor, fen, id, ms, pageSize, text } from '../platform/fields';

const standing = {
  dueFen: fen,
  balanceFen: fen,
  /** What it lacks: until it is paid no goods are listed, and those on sale are marked. */
  lacksFen: fen,
  /** What may go back: all of a closed shop's, else what is above what is due. */
  spareFen: fen,
  /** Goods are marked for it. */
  marked: v.boolean(),
};

export const contract = {
  get: action({
    does: "A shop's deposit: what is due, what is there, and every fen that came or went.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, cursor, limit: pageSize(50, 20) }),
    output: v.object({
      ...standing,
      entries: v.array(
        v.object({
          entryId: v.string(),
          why: v.picklist(['paid', 'refund', 'deducted']),
          /** Below zero where money left. */
          changeFen: v.number(),
          balanceFen: fen,
          reason: v.string(),
          at: ms,
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  pay: action({
    does: 'Opens the pay sheet for what a deposit lacks; nothing to pay: null.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      payment: v.nullable(
        v.object({
          outTradeNo: v.string(),
          totalFee: fen,
          params: v.object({
            timeStamp: v.string(),
            nonceStr: v.string(),
            package: v.string(),
            signType: v.string(),
            paySign: v.string(),
          }),
        }),
      ),
    }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'PAYMENT_REFUSED'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  refund: action({
    does: 'Sends back what may go back, the way it came; the balance is less at once.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id }),
    output: v.object({ refundedFen: fen, ...standing }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'requestId',
  }),
  deduct: action({
    does: 'The operator takes a sum from a deposit, with a reason that the shop reads.',
    who: 'operator',
    input: v.strictObject({
      shopId: id,
      fen: v.pipe(fen, v.minValue(1)),
      reason: v.pipe(text(200), v.trim(), v.minLength(2)),
    }),
    output: v.object(standing),
    errors: ['NOT_FOUND', 'OVER_LIMIT'],
    writes: 'transaction',
    idempotency: 'requestId',
  }),
} as const;
export type DepositsContract = typeof contract;
