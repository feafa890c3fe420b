import { bound, moved } from '../../domain/links/state';
import type { Ms } from '../../domain/units';
import * as db from '../platform/db';
import { move } from './move';
import { accountsWith } from './proved';

/**
 * Write: transaction. The accepter was seen to control the account: the link is proved, and the shop's own document
 * names the account. `acceptedAt`: of the acceptance that was looked at; about another one it changes nothing.
 */
export async function proveLink(linkId: string, acceptedAt: Ms): Promise<void> {
  await db.transaction(async (tx) => {
    const link = await tx.get('links', linkId);
    if (link?.status !== bound || link.proof !== 'unproved' || link.acceptedAt !== acceptedAt) return;
    const shop = await tx.get('shops', link.shopId);
    if (!shop) return;
    const now = Date.now();
    await move(tx, link, 'prove', { to: bound, now, proof: 'proved', provedAt: now });
    await tx.update('shops', shop._id, { linkedAccounts: db.cmd.set(accountsWith(shop, link)) });
  });
}

/** Write: transaction. The accepter was not seen to control the account: the invitation failed. It unlocked nothing. */
export async function failLink(linkId: string, acceptedAt: Ms, reason: string): Promise<void> {
  await db.transaction(async (tx) => {
    const link = await tx.get('links', linkId);
    if (link?.proof !== 'unproved' || link.acceptedAt !== acceptedAt) return;
    const to = moved(link.status, 'fail', 'operator');
    if (to !== null) await move(tx, link, 'fail', { to, now: Date.now(), proof: 'none', reason });
  });
}
