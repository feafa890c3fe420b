import type { LinkDoc } from '../../domain/documents';
import { bound, isProved, moved, unbound } from '../../domain/links/state';
import { dependantsOf } from '../homepage/unlink';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { withdraw as offDesk } from '../platform/desk';
import { digest } from '../platform/digest';
import { carryUnbound, unbindGrace } from './clear';
import type { LinksContract } from './contract';
import { move } from './move';
import { accountsWithout } from './proved';
import { noLink, shownLink } from './shown';

const notBound = ({ status }: LinkDoc) => refuse('WRONG_STATE', '这个账号没有关联', 'linkId', { status });

/** What would go with the link now, under a name that changes with it. An unproved link carries nothing. Three operations. */
async function goingWith(link: LinkDoc) {
  const shop = isProved(link) ? await db.get('shops', link.shopId) : null;
  const list = shop ? await dependantsOf(shop._id, link.accountId, accountsWithout(shop, link)) : [];
  return { dependants: list, seen: digest(24, link._id, String(link.acceptedAt), JSON.stringify(list)) };
}

/** Five operations. */
export async function dependants(
  { shopId, linkId }: ParsedInputOf<LinksContract, 'dependants'>,
  _call: Call,
) {
  const link = await db.get('links', linkId);
  if (link?.shopId !== shopId) return noLink();
  return link.status === bound ? ok(await goingWith(link)) : notBound(link);
}

/**
 * Write: saga, its intent the link that is unbound and `clearing`. Link and the shop's accounts change in one
 * transaction: from then on no shopper gets what depended on it. Then it goes off homepage and draft; what is cut off
 * on the way the clock takes away. Up to 27 operations.
 */
export async function unbind(input: ParsedInputOf<LinksContract, 'unbind'>, call: Call) {
  const { shopId, linkId } = input;
  const link = await db.get('links', linkId);
  if (link?.shopId !== shopId) return noLink();
  if (link.status === bound) {
    const now = await goingWith(link);
    if (now.seen === input.seen) await end(link, call);
    // What depended on it may be going just now, by the same call made twice.
    else if ((await db.get('links', linkId))?.status !== unbound)
      return refuse('CHANGED_MEANWHILE', '会一起移除的内容刚刚有变化，请重新确认', 'seen', now);
  } else if (link.status !== unbound) return notBound(link);
  await carryUnbound(linkId);
  const after = (await db.get('links', linkId)) ?? link;
  return ok({ link: shownLink(after, call) });
}

/** Write: transaction. Nothing where it moved on meanwhile. */
function end(seen: LinkDoc, { openid, now }: Call): Promise<void> {
  return db.transaction(async (tx) => {
    const link = await tx.get('links', seen._id);
    const to = link && moved(link.status, 'unbind', 'owner');
    if (!link || to === null || link.acceptedAt !== seen.acceptedAt) return;
    const shop = await tx.get('shops', link.shopId);
    const proved = isProved(link);
    const left = proved ? { clearing: openid, dueAt: now + unbindGrace } : { dueAt: null };
    await move(tx, link, 'unbind', { to, now, proof: 'none', ...left });
    if (link.proof === 'unproved') await offDesk(tx, 'link', link._id, now);
    if (shop && proved)
      await tx.update('shops', shop._id, { linkedAccounts: db.cmd.set(accountsWithout(shop, link)) });
  });
}
