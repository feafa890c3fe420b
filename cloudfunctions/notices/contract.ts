import * as v from 'valibot';
import { noticeKinds } from '../../domain/notice';
import { action } from '../platform/contract';
import { id } from '../platform/fields';

const kind = v.picklist(noticeKinds);

export const contract = {
  templates: action({
    does: 'The message templates that a buyer can be asked about; none where the operator configured none.',
    who: 'shopper',
    input: v.strictObject({}),
    output: v.object({ templates: v.array(v.object({ kind, templateId: v.string() })) }),
    errors: [],
    writes: 'none',
  }),
  agree: action({
    does: 'The caller agreed to one message of each of these kinds; of an unpaid order, also when it is about to close.',
    who: 'shopper',
    input: v.strictObject({
      kinds: v.pipe(v.array(kind), v.minLength(1), v.maxLength(noticeKinds.length)),
      orderId: v.optional(id),
    }),
    output: v.object({ left: v.record(v.string(), v.number()) }),
    errors: [],
    writes: 'update',
    idempotency: 'requestId',
  }),
} as const;
export type NoticesContract = typeof contract;
