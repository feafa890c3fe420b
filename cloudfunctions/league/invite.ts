import { hours } from '../../domain/rules';
import type { Ms, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { newCode, takenBack } from '../platform/invitation';
import { barredFrom } from './admission';
import type { LeagueContract } from './contract';

const openAtOnce = 50;

/** The code itself is nowhere kept. */
export const inviteIdOf = (code: string): string => `l${digest(30, 'promoter invite', code)}`;

/**
 * Write: insert. A repeat whose first answer was lost gets another code; the first, which nobody knows, expires.
 * Three operations beside the door's.
 */
export async function invite({ shopId }: ParsedInputOf<LeagueContract, 'invite'>, { now, rules }: Call) {
  const [shop, waiting, barred] = await Promise.all([
    db.get('shops', shopId),
    openInvites(shopId, now),
    barredFrom(shopId, rules),
  ]);
  if (shop?.status !== 'open') return refuse('SHOP_CLOSED', '店铺没有营业', 'shopId');
  if (barred) return refuse('WRONG_STATE', '个体工商户店铺暂不能使用优选联盟', 'shopId', { why: barred });
  if (waiting.length >= openAtOnce) return refuse('OVER_LIMIT', '还有很多邀请没有使用，请先收回', 'shopId');
  const code = newCode();
  const expiresAt = now + hours(rules['league.inviteHours']);
  await db.insert('promoter_invites', {
    _id: inviteIdOf(code),
    shopId,
    createdAt: now,
    expiresAt,
    usedBy: null,
  });
  return ok({ code, expiresAt });
}

/** Invitations that somebody may still take up, the latest first. One operation. */
export const openInvites = (shopId: ShopId, now: Ms) =>
  db.find(
    'promoter_invites',
    { shopId, usedBy: null, expiresAt: db.cmd.gt(now) },
    { sort: ['-expiresAt'], limit: openAtOnce },
  );

/** Write: update. One operation beside the door's, or two. */
export const revoke = (input: ParsedInputOf<LeagueContract, 'revoke'>, { now }: Pick<Call, 'now'>) =>
  takenBack('promoter_invites', input, now, '邀请已被使用，可以在推广员里结束合作');
