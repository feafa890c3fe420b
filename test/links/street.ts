import { linkIdOf } from '../../domain/links/kinds';
import { operator, type Street } from '../aftersales/street';

export const shopId = 'tea';
export const owner = { openid: 'owner-tea' };
/** Who keeps the account that is invited. */
export const keeper = { openid: 'keeper' };
export const serviceAccount = {
  kind: 'service',
  accountId: 'gh_tea_service',
  accountName: '茶铺会员服务',
} as const;
export const serviceLinkId = linkIdOf(shopId, 'service', 'gh_tea_service');
/** The tea shop's own, proved from the start. */
export const channelsLinkId = linkIdOf(shopId, 'channels', 'sph_tea');
export const officialLinkId = linkIdOf(shopId, 'official', 'gh_tea');

export const invited = async (street: Street) =>
  (await street.done('links', 'invite', { shopId, ...serviceAccount }, owner)).link;

/** Invited and accepted; what the operator decides about it. */
export async function accepted(street: Street) {
  const { code } = await invited(street);
  return (await street.done('links', 'accept', { code: code ?? '' }, keeper)).invitation;
}

export const decidedAs = (street: Street, decision: 'prove' | 'fail', linkId = serviceLinkId) =>
  street.ask('desk', 'decide', { itemId: `link~${linkId}`, decision, reason: '核对过简介' }, operator);

export const dependantsOf = (street: Street, linkId: string) =>
  street.done('links', 'dependants', { shopId, linkId }, owner);

/** Unbinds as the page does: sees what goes, and says so. */
export async function unbound(street: Street, linkId: string) {
  const { seen } = await dependantsOf(street, linkId);
  return street.done('links', 'unbind', { shopId, linkId, seen }, owner);
}

export const linkAt = (street: Street, linkId = serviceLinkId) => street.read('links', linkId);
