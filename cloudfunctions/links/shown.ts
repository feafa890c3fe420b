import type { LinkDoc, ShopDoc } from '../../domain/documents';
import { pending, statusAt } from '../../domain/links/state';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import { proofWord } from './codes';

/** A link as those see it who work in the shop; the code is the owner's. */
export function shownLink(link: LinkDoc, { now, role }: Pick<Call, 'now' | 'role'>) {
  const status = statusAt(link, now);
  const open = status === pending;
  const { _id, kind, accountId, accountName, proof, code, expiresAt, reason, updatedAt } = link;
  return {
    linkId: _id,
    kind,
    accountId,
    accountName,
    status,
    proof,
    code: open && role === 'owner' ? code : null,
    expiresAt: open ? expiresAt : null,
    reason,
    updatedAt,
  };
}

/** An invitation as who has its code sees it. */
export function shownInvitation(link: LinkDoc, shop: ShopDoc, { now, openid }: Pick<Call, 'now' | 'openid'>) {
  const mine = link.accepter === openid;
  return {
    shopId: shop._id,
    shopName: shop.name,
    shopLogo: shop.logo,
    city: shop.city,
    mainCategoryName: shop.mainCategoryName,
    kind: link.kind,
    accountId: link.accountId,
    accountName: link.accountName,
    status: statusAt(link, now),
    proof: link.proof,
    expiresAt: link.expiresAt,
    mine,
    proofWord: mine && link.proof === 'unproved' ? proofWord(link) : null,
  };
}

export const noLink = () => refuse('NOT_FOUND', '没有这个关联账号', 'linkId');
export const noInvitation = () => refuse('NOT_FOUND', '邀请码不对，请向店主核对', 'code');
