import type { StaffInviteDoc } from '../../domain/documents';
import { hours } from '../../domain/rules';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { newCode } from '../platform/invitation-code';
import type { StaffContract } from './contract';

/** Invitations of a shop that are looked at. */
export const invitesLooked = 100;
const openAtOnce = 20;

/** The code itself is nowhere kept. */
export const inviteIdOf = (code: string): string => `i${digest(30, 'invite', code)}`;

export const isOpen = (invite: StaffInviteDoc, now: number): boolean =>
  invite.usedBy === null && invite.expiresAt > now;

/**
 * Write: insert. A repeat whose first answer was lost gets another code; the first, which nobody knows, expires.
 * Three operations.
 */
export async function invite(input: ParsedInputOf<StaffContract, 'invite'>, call: Call) {
  const { shopId, as } = input;
  const { now, rules, openid } = call;
  const shop = await db.get('shops', shopId);
  if (!shop || shop.status === 'closed') return refuse('NOT_FOUND', '店铺不存在或已关闭', 'shopId');
  const made = await db.find('staff_invites', { shopId }, { sort: ['-createdAt'], limit: invitesLooked });
  if (made.filter((one) => isOpen(one, now)).length >= openAtOnce)
    return refuse('OVER_LIMIT', '还有很多邀请没有使用，请先收回', 'shopId');
  const code = newCode();
  const expiresAt = now + hours(rules['staff.inviteHours']);
  const doc: StaffInviteDoc = {
    _id: inviteIdOf(code),
    shopId,
    shopName: shop.name,
    role: as,
    by: openid,
    createdAt: now,
    expiresAt,
    usedBy: null,
    usedAt: null,
  };
  await db.insert('staff_invites', doc);
  return ok({ inviteId: doc._id, code, role: as, expiresAt });
}

/** Write: update. It expires now; one that was used cannot be taken back. */
export async function revoke({ shopId, inviteId }: ParsedInputOf<StaffContract, 'revoke'>, call: Call) {
  const open = { _id: inviteId, shopId, usedBy: null, expiresAt: db.cmd.gt(call.now) };
  if ((await db.update('staff_invites', open, { expiresAt: call.now })) === 1) return ok({ revoked: true });
  const known = await db.get('staff_invites', inviteId);
  if (known?.shopId !== shopId) return refuse('NOT_FOUND', '没有这个邀请', 'inviteId');
  return known.usedBy === null
    ? ok({ revoked: true })
    : refuse('WRONG_STATE', '邀请已被使用，请移除成员', 'inviteId');
}
