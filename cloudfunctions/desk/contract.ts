import * as v from 'valibot';
import { deskKinds } from '../../domain/desk';
import { action } from '../platform/contract';
import { cursor, ms, pageSize } from '../platform/fields';

const kind = v.picklist(deskKinds);
const state = v.picklist(['open', 'decided']);
/** `<kind>~<subject>`; subjects of some kinds have such marks themselves. */
const itemId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_~-]{1,200}$/, 'not an id'));

const item = v.object({
  itemId: v.string(),
  kind,
  subject: v.string(),
  facts: v.record(v.string(), v.unknown()),
  state,
  decision: v.nullable(v.string()),
  reason: v.string(),
  createdAt: ms,
  at: v.nullable(ms),
  /** What may be decided about it, while it is open. */
  decisions: v.array(v.object({ decision: v.string(), does: v.string() })),
});

export const contract = {
  queue: action({
    does: 'What waits for the operator, the longest waiting first; or what was decided.',
    who: 'operator',
    input: v.strictObject({
      kind: v.optional(kind),
      state: v.optional(state, 'open'),
      cursor,
      limit: pageSize(50, 20),
    }),
    output: v.object({ items: v.array(item), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  get: action({
    does: 'One item whole, with what is to be seen of its subject now and who did what.',
    who: 'operator',
    input: v.strictObject({ itemId }),
    output: v.object({
      ...item.entries,
      /** The subject as it stands. */
      sight: v.record(v.string(), v.unknown()),
      log: v.array(v.object({ at: ms, by: v.string(), what: v.string(), reason: v.string() })),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  decide: action({
    does: 'Decides an item, with a reason; what was decided is carried out, by the clock if this call is cut off.',
    who: 'operator',
    input: v.strictObject({
      itemId,
      decision: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/, 'not a decision')),
      reason: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(500)),
    }),
    output: item,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type DeskContract = typeof contract;
