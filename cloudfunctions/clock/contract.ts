import * as v from 'valibot';
import { action } from '../platform/contract';
import { count } from '../platform/fields';

export const contract = {
  tick: action({
    does: 'Every minute, under a lease: time-outs, automatic receipts, and whatever an interrupted write left.',
    who: 'timer',
    input: v.looseObject({}),
    output: v.object({
      /** false: another tick holds the lease. */
      ran: v.boolean(),
      /** true: time was up first; the next tick goes on from the cursor. */
      more: v.boolean(),
      done: v.record(v.string(), count),
    }),
    errors: [],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type ClockContract = typeof contract;
