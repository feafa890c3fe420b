import { hours } from '../../domain/rules';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { newCode } from '../platform/invitation-code';
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
  const [shop, latest, barred] = await Promise.all([
    db.get('shops', shopId),
    db.find('promoter_invites', { shopId }, { sort: ['-createdAt'], limit: openAtOnce }),
    barredFrom(shopId, rules),
  ]);
  if (shop?.status !== 'open') return refuse('SHOP_CLOSED', '店铺没有营业', 'shopId');
  if (barred) return refuse('WRONG_STATE', '个体工商户店铺暂不能使用优选联盟', 'shopId', { why: barred });
  if (latest.filter((one) => one.usedBy === null && one.expiresAt > now).length >= openAtOnce)
    return refuse('OVER_LIMIT', '还有很多邀请没有使用，请稍后再邀请', 'shopId');
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
