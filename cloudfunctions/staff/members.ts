import type { MemberDoc } from '../../domain/documents';
import type { Role } from '../../domain/roles';
import type { Openid, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import type { StaffContract } from './contract';
import { inviteIdOf, invitesLooked, isOpen } from './invite';

/** Members of a shop that are looked at: more than a shop may have. */
const looked = 200;

/** What others call a member by: an openid leaves no function. */
const memberIdOf = (shopId: ShopId, openid: Openid): string => `m${digest(23, shopId, openid)}`;

const shown = (member: MemberDoc, { openid }: Pick<Call, 'openid'>) => ({
  memberId: memberIdOf(member.shopId, member.openid),
  role: member.role,
  name: member.name,
  since: member.since,
  self: member.openid === openid,
});

/** Two operations. */
export async function list({ shopId }: ParsedInputOf<StaffContract, 'list'>, call: Call) {
  const [members, invites] = await Promise.all([
    db.find('members', { shopId }, { limit: looked }),
    db.find('staff_invites', { shopId }, { sort: ['-createdAt'], limit: invitesLooked }),
  ]);
  return ok({
    members: members.sort((a, b) => a.since - b.since).map((member) => shown(member, call)),
    invites: invites
      .filter((invite) => isOpen(invite, call.now))
      .map(({ _id, role, expiresAt }) => ({ inviteId: _id, role, expiresAt })),
  });
}

/**
 * Write: transaction. Invitation and membership change together, so that of two who have the code one gets in. Who is
 * a member already gets the part that the code gives, unless they own the shop.
 */
export async function join(input: ParsedInputOf<StaffContract, 'join'>, call: Call) {
  const { openid, now, rules } = call;
  const _id = inviteIdOf(input.code);
  const seen = await db.get('staff_invites', _id);
  const members = seen ? await db.count('members', { shopId: seen.shopId }) : 0;
  return db.transaction(async (tx) => {
    const invite = await tx.get('staff_invites', _id);
    if (!invite) return refuse('NOT_FOUND', '邀请码不对，请向店主核对', 'code');
    const { shopId, shopName, role } = invite;
    const member = await tx.get('members', `${shopId}~${openid}`);
    if (invite.usedBy === openid) {
      // Used before by the same person: who was removed since is not let in again by it.
      return member
        ? ok({ shopId, shopName, role: member.role })
        : refuse('WRONG_STATE', '邀请码已被使用', 'code');
    }
    if (invite.usedBy !== null) return refuse('WRONG_STATE', '邀请码已被使用', 'code');
    if (invite.expiresAt <= now) return refuse('WRONG_STATE', '邀请码已过期，请店主重新邀请', 'code');
    if (!member && members >= rules['staff.maxMembers'])
      return refuse('OVER_LIMIT', '店铺成员已满', 'code', { most: rules['staff.maxMembers'] });
    const part: Role = member?.role === 'owner' ? 'owner' : role;
    const since = member?.since ?? now;
    const joined = { _id: `${shopId}~${openid}`, shopId, openid, role: part, name: input.name, since };
    await tx.put('members', joined);
    await tx.update('staff_invites', _id, { usedBy: openid, usedAt: now });
    return ok({ shopId, shopName, role: part });
  });
}

async function memberOf(shopId: ShopId, memberId: string): Promise<MemberDoc | null> {
  const members = await db.find('members', { shopId }, { limit: looked });
  return members.find((one) => memberIdOf(shopId, one.openid) === memberId) ?? null;
}

const notHere = () => refuse('NOT_FOUND', '没有这位成员', 'memberId');
const ownPart = () => refuse('WRONG_STATE', '不能修改或移除自己', 'memberId');

/**
 * Changes one member inside a transaction that also writes the caller's own membership: of two owners who put each
 * other out at the same time, one is no owner any more when it is their turn.
 */
function asOwner<T>(shopId: ShopId, call: Call, work: (tx: db.Transaction) => Promise<T>) {
  return db.transaction(async (tx) => {
    const self = await tx.get('members', `${shopId}~${call.openid}`);
    if (self?.role !== 'owner') return refuse('FORBIDDEN', '您在这家店没有这项权限', 'shopId');
    await tx.put('members', { ...self, actedAt: call.now });
    return work(tx);
  });
}

/** Write: transaction, see `asOwner`. */
export async function change(input: ParsedInputOf<StaffContract, 'change'>, call: Call) {
  const { shopId, memberId, as } = input;
  const member = await memberOf(shopId, memberId);
  if (!member) return notHere();
  if (member.openid === call.openid) return ownPart();
  return asOwner(shopId, call, async (tx) => {
    const known = await tx.get('members', member._id);
    if (!known) return notHere();
    await tx.put('members', { ...known, role: as });
    return ok(shown({ ...known, role: as }, call));
  });
}

/** Write: transaction, see `asOwner`. The door looks at the membership at every call: from the next on they are out. */
export async function remove(input: ParsedInputOf<StaffContract, 'remove'>, call: Call) {
  const { shopId, memberId } = input;
  const member = await memberOf(shopId, memberId);
  // Who is not there any more is removed.
  if (!member) return ok({ removed: true });
  if (member.openid === call.openid) return ownPart();
  return asOwner(shopId, call, async (tx) => {
    if (await tx.get('members', member._id)) await tx.remove('members', member._id);
    return ok({ removed: true });
  });
}
