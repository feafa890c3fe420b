import type { LinkDoc, ShopDoc } from '../../domain/documents';
import { houseReasons } from '../../domain/house-reasons';
import { moved, statusAt } from '../../domain/links/state';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { lay } from '../platform/desk';
import { linkByCode, proofWord } from './codes';
import type { LinksContract } from './contract';
import { move } from './move';
import { noInvitation, shownInvitation } from './shown';

/** Two operations. */
export async function look({ code }: ParsedInputOf<LinksContract, 'look'>, call: Call) {
  const link = await linkByCode(code);
  const shop = link && (await db.get('shops', link.shopId));
  if (!shop) return noInvitation();
  return ok({ invitation: shownInvitation(link, shop, call) });
}

const over = (status: number) =>
  refuse(
    'WRONG_STATE',
    status === 5
      ? '邀请已过期，请店主重新邀请'
      : status === 7
        ? '店铺已取消这个邀请'
        : '这个邀请已经有人处理过了',
    'code',
    { status },
  );

type Answer = (
  tx: db.Transaction,
  link: LinkDoc,
  shop: ShopDoc,
) => Promise<LinkDoc | ReturnType<typeof refuse>>;

/** Finds the invitation, and answers it in one transaction with what the answer means. */
async function answered(code: string, call: Call, as: Answer) {
  const seen = await linkByCode(code);
  if (!seen) return noInvitation();
  return db.transaction(async (tx) => {
    const [link, shop] = [await tx.get('links', seen._id), await tx.get('shops', seen.shopId)];
    // Invited anew since: this code is nobody's any more.
    if (!shop || link?.code !== code) return noInvitation();
    const after = await as(tx, link, shop);
    return 'ok' in after ? after : ok({ invitation: shownInvitation(after, shop, call) });
  });
}

/** What the operator sees of a link in the queue. */
export const deskFacts = (link: LinkDoc, shopName: string): Record<string, unknown> => ({
  name: shopName,
  accountKind: link.kind,
  accountId: link.accountId,
  accountName: link.accountName,
  proofWord: proofWord(link),
  acceptedAt: link.acceptedAt,
});

/**
 * Write: transaction. Of two who have the code one is the accepter; the link is bound, unlocks nothing, and lies on the
 * operator's desk. Eight operations; a repeat by the same person finds it accepted. In a shop that closed meanwhile the
 * invitation fails.
 */
export function accept({ code }: ParsedInputOf<LinksContract, 'accept'>, call: Call) {
  const { openid, now } = call;
  return answered(code, call, async (tx, link, shop) => {
    const status = statusAt(link, now);
    if (status === 1 && link.accepter === openid) return link;
    const closed = shop.status === 'closed';
    const to = closed ? moved(status, 'fail', 'clock') : moved(status, 'accept', 'accepter');
    if (to === null) return over(status);
    if (closed) {
      await move(tx, link, 'fail', { to, now, dueAt: null, reason: houseReasons.shopClosed });
      return refuse('SHOP_CLOSED', '店铺已关闭，无法关联', 'code');
    }
    const by = { accepter: openid, acceptedAt: now, proof: 'unproved', dueAt: null } as const;
    const after = await move(tx, link, 'accept', { to, now, ...by });
    await lay(tx, 'link', link._id, deskFacts(after, shop.name), now);
    return after;
  });
}

/** Write: transaction. Six operations; a repeat by the same person finds it refused. */
export function decline({ code }: ParsedInputOf<LinksContract, 'refuse'>, call: Call) {
  const { openid, now } = call;
  return answered(code, call, async (tx, link) => {
    const status = statusAt(link, now);
    if (status === 3 && link.accepter === openid) return link;
    const to = moved(status, 'refuse', 'accepter');
    if (to === null) return over(status);
    return move(tx, link, 'refuse', { to, now, accepter: openid, dueAt: null });
  });
}
