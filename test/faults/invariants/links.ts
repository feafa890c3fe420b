import { dependants } from '../../../domain/homepage/linked';
import { isUnlocked } from '../../../domain/links/kinds';
import { isProved } from '../../../domain/links/state';
import type { Street } from '../../aftersales/street';

/** A shop names the accounts whose links are proved; shoppers see nothing else's; what is unproved lies on the desk. */
export async function faults(street: Street): Promise<string[]> {
  const [links, shops, homepages, items] = await Promise.all([
    street.all('links'),
    street.all('shops'),
    street.all('homepages'),
    street.all('desk_items'),
  ]);
  const found: string[] = [];
  for (const { _id, linkedAccounts = [] } of shops) {
    const proved = links.filter((link) => link.shopId === _id && isProved(link)).map((link) => link._id);
    const named = linkedAccounts.map(({ kind, accountId }) => `${_id}~${kind}~${accountId}`);
    if (proved.sort().join() !== named.sort().join())
      found.push(`${_id} names ${named}, proved are ${proved}`);
    const home = homepages.find((one) => one._id === _id);
    const loose = home
      ? dependants(home.published).filter((one) => !isUnlocked(linkedAccounts, one.what, one.accountId))
      : [];
    if (loose.length > 0) found.push(`${_id} shows ${loose.map(({ name }) => name)} that no link carries`);
  }
  for (const { _id, status, proof, clearing, dueAt } of links) {
    const item = items.find((one) => one._id === `link~${_id}`);
    const lies = item?.state === 'open';
    if (lies !== (proof === 'unproved')) found.push(`${_id} is ${proof} and lies ${item?.state} on the desk`);
    if (proof !== 'none' && status !== 1) found.push(`${_id} is ${proof} with status ${status}`);
    if (clearing && dueAt === null) found.push(`${_id} is never cleared`);
  }
  return found;
}
