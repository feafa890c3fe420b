import { randomBytes } from 'node:crypto';
import type { Ms, ShopId } from '../../domain/units';
import { ok, refuse } from './call';
import * as db from './db';

/** Letters and digits that nobody mistakes for one another. */
export const plainLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A fresh code of ten such letters, or so many as told: nobody guesses one in the days that it lives. */
export const newCode = (length = 10): string =>
  [...randomBytes(length)].map((byte) => plainLetters[byte % plainLetters.length]).join('');

/**
 * Write: update. An invitation that nobody took up yet expires now; one that was used cannot be taken back. One
 * operation, or two.
 * @param used what is said of one that was used
 */
export async function takenBack(
  name: 'staff_invites' | 'promoter_invites',
  { shopId, inviteId }: { shopId: ShopId; inviteId: string },
  now: Ms,
  used: string,
) {
  const open = { _id: inviteId, shopId, usedBy: null, expiresAt: db.cmd.gt(now) };
  if ((await db.update(name, open, { expiresAt: now })) === 1) return ok({ revoked: true });
  const known = await db.get(name, inviteId);
  if (known?.shopId !== shopId) return refuse('NOT_FOUND', '没有这个邀请', 'inviteId');
  return known.usedBy === null ? ok({ revoked: true }) : refuse('WRONG_STATE', used, 'inviteId');
}
