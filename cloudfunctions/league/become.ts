import type { PromoterDoc, PromoterStatus, ShopDoc } from '../../domain/documents';
import { promoterKey } from '../../domain/league/standing';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { personOf } from '../platform/share';
import type { LeagueContract } from './contract';
import { inviteIdOf } from './invite';

/** Whoever stands at the shop in one way or the other already. */
const standing = (known: PromoterDoc | null): boolean => known?.status === 0 || known?.status === 2;

function person(
  shop: ShopDoc,
  known: PromoterDoc | null,
  to: PromoterStatus,
  name: string,
  about: string,
  call: Call,
) {
  const promoterId = personOf(shop._id, call.openid);
  const doc: PromoterDoc = {
    _id: promoterKey(shop._id, promoterId),
    shopId: shop._id,
    shopName: shop.name,
    shopLogo: shop.logo,
    promoterId,
    openid: call.openid,
    name,
    about,
    status: to,
    since: to === 2 ? call.now : (known?.since ?? null),
    leftAt: known?.leftAt ?? null,
    updatedAt: call.now,
    open: known?.open ?? { lines: 0, fen: 0 },
  };
  return doc;
}

const staffAlready = () => refuse('WRONG_STATE', '本店成员不能推广自己的店', 'shopId', { why: 'STAFF' });
const full = (most: number) => refuse('OVER_LIMIT', '这家店的推广员已满', 'shopId', { most });
const notOpen = () => refuse('SHOP_CLOSED', '店铺没有营业', 'shopId');

/** Write: transaction. Who asked before finds that. Five operations before it, and three in it. */
export async function apply({ shopId, name, about }: ParsedInputOf<LeagueContract, 'apply'>, call: Call) {
  const [shop, league, member, promoters] = await Promise.all([
    db.get('shops', shopId),
    db.get('league_shops', shopId),
    db.get('members', `${shopId}~${call.openid}`),
    db.count('promoters', { shopId, status: db.cmd.in([0, 2]) }),
  ]);
  if (!shop) return refuse('NOT_FOUND', '没有这家店', 'shopId');
  if (shop.status !== 'open') return notOpen();
  if (member) return staffAlready();
  const most = call.rules['league.maxPromoters'];
  return db.transaction(async (tx) => {
    const known = await tx.get('promoters', promoterKey(shopId, personOf(shopId, call.openid)));
    if (known && standing(known)) return ok({ shopId, status: known.status });
    if (known?.status === 3)
      return refuse('WRONG_STATE', '店铺没有接受您的申请', 'shopId', { why: 'REFUSED' });
    if ((league?.recruitsUntil ?? 0) <= call.now)
      return refuse('WRONG_STATE', '这家店现在不招募推广员', 'shopId', { why: 'NOT_RECRUITING' });
    if (promoters >= most) return full(most);
    await tx.put('promoters', person(shop, known, 0, name, about, call));
    return ok({ shopId, status: 0 as const });
  });
}

/**
 * Write: transaction. Invitation and promoter change together, so that of two who have the code one gets in. Who was
 * refused or removed before is asked in anew by it. Six operations and a commit.
 */
export async function join({ code, name }: ParsedInputOf<LeagueContract, 'join'>, call: Call) {
  const { openid, now, rules } = call;
  const _id = inviteIdOf(code);
  const seen = await db.get('promoter_invites', _id);
  if (!seen) return refuse('NOT_FOUND', '邀请码不对，请向店家核对', 'code');
  const { shopId } = seen;
  const [shop, member, promoters] = await Promise.all([
    db.get('shops', shopId),
    db.get('members', `${shopId}~${openid}`),
    db.count('promoters', { shopId, status: db.cmd.in([0, 2]) }),
  ]);
  if (shop?.status !== 'open') return notOpen();
  if (member) return staffAlready();
  return db.transaction(async (tx) => {
    const invite = await tx.get('promoter_invites', _id);
    const known = await tx.get('promoters', promoterKey(shopId, personOf(shopId, openid)));
    if (invite?.usedBy === openid && known) {
      return ok({ shopId, shopName: shop.name, status: known.status });
    }
    if (!invite || invite.usedBy !== null) return refuse('WRONG_STATE', '邀请码已被使用', 'code');
    if (invite.expiresAt <= now) return refuse('WRONG_STATE', '邀请码已过期，请店家重新邀请', 'code');
    if (!standing(known) && promoters >= rules['league.maxPromoters'])
      return full(rules['league.maxPromoters']);
    const since = known?.status === 2 ? known.since : now;
    await tx.put('promoters', { ...person(shop, known, 2, name, known?.about ?? '', call), since });
    await tx.update('promoter_invites', _id, { usedBy: openid });
    return ok({ shopId, shopName: shop.name, status: 2 as const });
  });
}
