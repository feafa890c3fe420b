import type { LinkDoc, ShopDoc } from '../../domain/documents';
import { hasLinked, type LinkedAccount, type LinkKind } from '../../domain/links/kinds';
import { isProved } from '../../domain/links/state';
import type { ShopId } from '../../domain/units';
import * as db from '../platform/db';

/** Links of a shop that are looked at: more than it may have at a time, with those that are over. */
export const linksLooked = 100;

/** All links of a shop, the one that moved last first. One operation. */
export const linksOf = (shopId: ShopId): Promise<LinkDoc[]> =>
  db.find('links', { shopId }, { sort: ['-updatedAt'], limit: linksLooked });

/** Accounts whose links with the shop are proved, from the links themselves. One operation. */
export async function provedLinks(shopId: ShopId): Promise<LinkDoc[]> {
  return (await linksOf(shopId)).filter(isProved);
}

/** Whether the shop has a proved link of this kind. No operation: who has read the shop has read its accounts. */
export const shopHasLinked = ({ linkedAccounts }: Pick<ShopDoc, 'linkedAccounts'>, kind: LinkKind): boolean =>
  hasLinked(linkedAccounts, kind);

const same = (one: LinkedAccount, { kind, accountId }: Pick<LinkDoc, 'kind' | 'accountId'>): boolean =>
  one.kind === kind && one.accountId === accountId;

/** The shop's accounts with this link's, once. */
export const accountsWith = (shop: ShopDoc, link: LinkDoc): LinkedAccount[] => [
  ...accountsWithout(shop, link),
  { kind: link.kind, accountId: link.accountId, name: link.accountName },
];

/** The shop's accounts without this link's. */
export const accountsWithout = (
  { linkedAccounts = [] }: Pick<ShopDoc, 'linkedAccounts'>,
  link: LinkDoc,
): LinkedAccount[] => linkedAccounts.filter((one) => !same(one, link));
