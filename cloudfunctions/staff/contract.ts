import * as v from 'valibot';
import { roles } from '../../domain/roles';
import { action } from '../platform/contract';
import { id, ms, text } from '../platform/fields';

const role = v.picklist(roles);
const name = v.pipe(text(20), v.trim(), v.minLength(1));
const member = v.object({
  memberId: v.string(),
  role,
  name: v.string(),
  since: ms,
  /** The caller. */
  self: v.boolean(),
});

export const contract = {
  list: action({
    does: 'Who works in a shop, and which invitations are still open.',
    who: 'merchant:editor|fulfilment|service',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      members: v.array(member),
      invites: v.array(v.object({ inviteId: v.string(), role, expiresAt: ms })),
    }),
    errors: [],
    writes: 'none',
  }),
  invite: action({
    does: 'Makes a code that lets one person join, once and for a while. It is shown in this answer alone.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, as: role }),
    output: v.object({ inviteId: v.string(), code: v.string(), role, expiresAt: ms }),
    errors: ['NOT_FOUND', 'OVER_LIMIT'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  revoke: action({
    does: 'Takes an invitation back.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, inviteId: id }),
    output: v.object({ revoked: v.boolean() }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  join: action({
    does: 'Joins a shop by a code. The same person may use it again; nobody else.',
    who: 'shopper',
    input: v.strictObject({ code: v.pipe(text(40), v.trim(), v.toUpperCase()), name }),
    output: v.object({ shopId: v.string(), shopName: v.string(), role }),
    errors: ['NOT_FOUND', 'TOO_SOON', 'WRONG_STATE', 'OVER_LIMIT'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  change: action({
    does: 'Gives a member another part. Nobody changes their own, so that a shop is never without an owner.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, memberId: id, as: role }),
    output: member,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  remove: action({
    does: 'A member works here no more, from the next call on.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, memberId: id }),
    output: v.object({ removed: v.boolean() }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
} as const;
export type StaffContract = typeof contract;
