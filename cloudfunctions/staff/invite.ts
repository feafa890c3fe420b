import type { StaffInviteDoc } from '../../domain/documents';
import { hours } from '../../domain/rules';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { newCode, takenBack } from '../platform/invitation';
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

/** Write: update. One operation beside the door's, or two. */
export const revoke = (input: ParsedInputOf<StaffContract, 'revoke'>, { now }: Pick<Call, 'now'>) =>
  takenBack('staff_invites', input, now, '邀请已被使用，请移除成员');
