import * as v from 'valibot';
import { pictureStates } from '../../domain/picture';
import { action } from '../platform/contract';
import { cursor, fen, id, ms, pageSize, text, url } from '../platform/fields';

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

const pictures = v.pipe(v.array(id), v.maxLength(5));
const shownPicture = v.object({
  pictureId: v.string(),
  state: v.picklist(pictureStates),
  url: v.nullable(url),
});
const entry = v.object({
  entryId: v.string(),
  why: v.picklist(['paid', 'refund', 'deducted', 'returned']),
  /** Below zero where money left. */
  changeFen: v.number(),
  balanceFen: fen,
  reason: v.string(),
  at: ms,
  /** What shows why a sum was deducted. */
  evidence: v.array(shownPicture),
  /** Of money that went back: whether WeChat has paid it out. `stuck`: a person at the operator's looks after it. */
  refund: v.nullable(v.picklist(['underWay', 'done', 'stuck'])),
  /** Until when the shop may appeal against it; null: it may not, or did. */
  appealUntil: v.nullable(ms),
  appeal: v.nullable(
    v.object({
      text: v.string(),
      pictures: v.array(shownPicture),
      at: ms,
      /** `refused`: the deduction stands. */
      state: v.picklist(['open', 'refused']),
      reason: v.string(),
    }),
  ),
  returnedAt: v.nullable(ms),
});
const ledger = {
  status: v.picklist(['opening', 'open', 'closing', 'closed']),
  ...standing,
  entries: v.array(entry),
  nextCursor: v.nullable(v.string()),
};
const why = v.pipe(text(200), v.trim(), v.minLength(2));

export const contract = {
  get: action({
    does: "A shop's deposit: what is due, what is there, and every fen that came or went.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, cursor, limit: pageSize(50, 20) }),
    output: v.object(ledger),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  look: action({
    does: "The same for the operator, of any shop, with the shop's name and state.",
    who: 'operator',
    input: v.strictObject({ shopId: id, cursor, limit: pageSize(50, 20) }),
    output: v.object({ ...ledger, name: v.string() }),
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
      reason: why,
      /** Of use `deposit`, put up by the operator who deducts. */
      evidence: v.optional(pictures, []),
    }),
    output: v.object({ entryId: v.string(), ...standing }),
    errors: ['NOT_FOUND', 'OVER_LIMIT', 'BAD_FILE', 'CONTENT_REFUSED'],
    writes: 'transaction',
    idempotency: 'requestId',
  }),
  appeal: action({
    does: "Says something against a deduction, once and in time; it lies on the operator's desk from then on.",
    who: 'merchant:owner',
    input: v.strictObject({
      shopId: id,
      entryId: id,
      text: v.pipe(text(500), v.trim(), v.minLength(2)),
      pictures: v.optional(pictures, []),
    }),
    output: v.object({ at: ms }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'BAD_FILE', 'CONTENT_REFUSED'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  giveBack: action({
    does: 'The operator gives a deduction back, whether the shop appealed or not.',
    who: 'operator',
    input: v.strictObject({ shopId: id, entryId: id, reason: why }),
    output: v.object(standing),
    errors: ['NOT_FOUND'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
} as const;
export type DepositsContract = typeof contract;
