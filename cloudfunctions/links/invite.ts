import type { LinkDoc } from '../../domain/documents';
import { isAccountId, kindFacts, linkIdOf } from '../../domain/links/kinds';
import { moved, statusAt, takesPlace } from '../../domain/links/state';
import { hours } from '../../domain/rules';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { newCode } from '../platform/invitation';
import { carryUnbound } from './clear';
import type { LinksContract } from './contract';
import { move } from './move';
import { linksOf } from './proved';
import { noLink, shownLink } from './shown';

/** Two operations. */
export async function list({ shopId }: ParsedInputOf<LinksContract, 'list'>, call: Call) {
  return ok({ links: (await linksOf(shopId)).map((link) => shownLink(link, call)) });
}

type Invite = ParsedInputOf<LinksContract, 'invite'>;

const nobodyYet = {
  proof: 'none',
  accepter: '',
  acceptedAt: null,
  provedAt: null,
  reason: '',
  clearing: null,
} as const;

const fresh = ({ shopId, kind, accountId, accountName }: Invite, { openid, now }: Call): LinkDoc => ({
  _id: linkIdOf(shopId, kind, accountId),
  shopId,
  kind,
  accountId,
  accountName,
  // What was never invited stands where an invitation that is over stands.
  status: 7,
  ...nobodyYet,
  code: '',
  expiresAt: 0,
  by: openid,
  dueAt: null,
  lastRequest: '',
  log: [],
  createdAt: now,
  updatedAt: now,
});

/**
 * Write: transaction. The account's link waits for an answer under a new code; what is linked or waits already is
 * refused. Seven operations; two more where an unbinding of the same account was cut off, which is finished first.
 */
export async function invite(input: Invite, call: Call) {
  const { shopId, kind, accountId, accountName } = input;
  const { now, rules, openid, requestId } = call;
  const { name, formWords } = kindFacts[kind];
  if (!isAccountId(kind, accountId))
    return refuse('INVALID', `请填写${name}的 ID：${formWords}`, 'accountId', { why: 'FORM' });
  const [shop, links] = await Promise.all([db.get('shops', shopId), linksOf(shopId)]);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  if (shop.status === 'closed') return refuse('SHOP_CLOSED', '店铺已关闭', 'shopId');
  const _id = linkIdOf(shopId, kind, accountId);
  const most = rules['link.maxAccounts'];
  if (links.filter((one) => one._id !== _id && takesPlace(one, now)).length >= most)
    return refuse('OVER_LIMIT', `最多关联 ${most} 个账号`, 'kind', { most });
  const left = links.find((one) => one._id === _id && one.clearing !== null);
  if (left) await carryUnbound(left._id);
  return db.transaction(async (tx) => {
    const link = (await tx.get('links', _id)) ?? fresh(input, call);
    if (link.clearing !== null) return refuse('BUSY', '这个账号正在解除关联，请稍后再试', 'accountId');
    if (link.lastRequest === requestId) return ok({ link: shownLink(link, call) });
    const to = moved(statusAt(link, now), 'invite', 'owner');
    if (to === null)
      return refuse('WRONG_STATE', `这个${name}已关联或正在等待接受`, 'accountId', { status: link.status });
    const expiresAt = now + hours(rules['link.inviteHours']);
    const asked = { accountName, by: openid, code: newCode(12), expiresAt, dueAt: expiresAt };
    const after = await move(tx, link, 'invite', { ...nobodyYet, ...asked, to, now, lastRequest: requestId });
    return ok({ link: shownLink(after, call) });
  });
}

/** Write: transaction. Four operations; a repeat finds it taken back. */
export async function cancel({ shopId, linkId }: ParsedInputOf<LinksContract, 'cancel'>, call: Call) {
  const { now } = call;
  return db.transaction(async (tx) => {
    const link = await tx.get('links', linkId);
    if (link?.shopId !== shopId) return noLink();
    const to = moved(statusAt(link, now), 'cancel', 'owner');
    if (to !== null) {
      const after = await move(tx, link, 'cancel', { to, now, dueAt: null });
      return ok({ link: shownLink(after, call) });
    }
    if (link.status === 7) return ok({ link: shownLink(link, call) });
    return refuse('WRONG_STATE', '邀请已经有结果了', 'linkId', { status: statusAt(link, now) });
  });
}
