import { createHmac } from 'node:crypto';
import { makeShare, readShare, type ShareTarget, shareSecrets } from '../../domain/entrance/share';
import { days } from '../../domain/rules';
import type { Ms, Openid, ShopId } from '../../domain/units';
import type { Call } from './call';
import { digest } from './digest';

/** HMAC-SHA256 in base64url, cut to 22 characters. */
export const sign = (secret: string, message: string): string =>
  createHmac('sha256', secret).update(message).digest('base64url').slice(0, 22);

/** What signs here, the newest first; none where the environment was given none. */
export const secrets = () => shareSecrets(process.env.SHARE_SECRETS ?? '');

/** A name for a person that means nothing outside the shop and leads back to no openid. */
export const personOf = (shopId: ShopId, openid: Openid): string => digest(16, 'person', shopId, openid);

/** What the viewer of a page puts into its link when they pass it on; null without a login or a secret. */
export function shareOf(target: ShareTarget, { openid, now, rules }: Call): string | null {
  if (!openid) return null;
  const until = now + days(rules['share.days']);
  return makeShare(personOf(target.shopId, openid), target, secrets(), until, sign);
}

/** The token in a promoter's link, good for this product of this shop under this plan alone; null without a secret. */
export const promoterShareOf = (
  promoterId: string,
  target: Required<ShareTarget>,
  { now, rules }: Pick<Call, 'now' | 'rules'>,
): string | null => makeShare(promoterId, target, secrets(), now + days(rules['league.linkDays']), sign);

/** The promoter whose link a page was opened by; empty for a wrong one. Their own orders are told apart later. */
export const promoterOf = (token: string, target: Required<ShareTarget>, now: Ms): string =>
  readShare(token, target, secrets(), now, sign);

/** Who passed this page on, by a token that came with it; empty for a wrong one, and for one's own. */
export function sharerOf(token: string | undefined, target: ShareTarget, { openid, now }: Call): string {
  if (!token) return '';
  const sharer = readShare(token, target, secrets(), now, sign);
  return openid && sharer === personOf(target.shopId, openid) ? '' : sharer;
}
