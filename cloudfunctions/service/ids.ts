import type { Openid, ShopId } from '../../domain/units';
import { digest } from '../platform/digest';

/** One conversation per shop and shopper; names the shopper to nobody. Without a shop: the hall. */
export const talkIdOf = (shopId: ShopId, openid: Openid): string => `t${digest(24, shopId, openid, 'talk')}`;

/** A message of WeChat's carrier, by what tells the push apart from every other. */
export const pushedIdOf = (openid: Openid, key: string): string => `w${digest(28, openid, key)}`;

/** A message of the page's carrier: one per caller and request. */
export const spokenIdOf = (openid: Openid, requestId: string): string => `p${digest(28, openid, requestId)}`;

/** What follows from another message once: `reply` the shop's own answer, `warning` said to both sides. */
export const followIdOf = (messageId: string, what: 'reply' | 'warning'): string =>
  `${messageId}${what === 'reply' ? 'r' : 'n'}`;

/** What a member is called towards clients, in place of an openid. */
export const agentIdOf = (shopId: ShopId, openid: Openid): string =>
  `a${digest(16, shopId, openid, 'agent')}`;

/** What a shopper is called in the inbox. */
export const shopperName = (openid: Openid): string => `顾客${digest(4, openid, 'name').toUpperCase()}`;
