import type { HomepageContent, ShowcaseItem } from '../blocks';
import { type Fault, phraseOf } from '../fault';
import { isUnlocked, type LinkedAccount, type Unlocked } from '../links/kinds';
import { homepageFaultPhrases } from './fault-phrases';
import { showcaseLimits } from './limits';

/** Something on a homepage that belongs to an account, and is only there as long as that account's link is proved. */
export interface Dependant {
  part: 'showcase' | 'live' | 'follow';
  what: Unlocked;
  /** Its title, as people know it. */
  name: string;
  accountId: string;
  /** Path in the content. */
  field: string;
}

type Shown = Pick<HomepageContent, 'showcase' | 'live' | 'follow'>;
type Accounts = readonly LinkedAccount[] | undefined;

function ofItem(item: ShowcaseItem, i: number): Dependant[] {
  if (item.type === 1) return [];
  const at = `showcase.items.${i}`;
  const one = { part: 'showcase', name: item.title } as const;
  return item.type === 3
    ? [{ ...one, what: 'video', accountId: item.finderUserName, field: `${at}.finderUserName` }]
    : [{ ...one, what: 'article', accountId: item.accountId ?? '', field: `${at}.accountId` }];
}

/** All of a homepage that belongs to an account. */
export function dependants({ showcase, live, follow }: Shown): Dependant[] {
  const all = showcase.items.flatMap(ofItem);
  if (live)
    all.push({
      part: 'live',
      what: 'live',
      name: live.title,
      accountId: live.finderUserName,
      field: 'live.finderUserName',
    });
  if (follow)
    all.push({
      part: 'follow',
      what: 'follow',
      name: follow.title,
      accountId: follow.account,
      field: 'follow.account',
    });
  return all;
}

const stands =
  (linked: Accounts) =>
  ({ what, accountId }: Pick<Dependant, 'what' | 'accountId'>): boolean =>
    isUnlocked(linked, what, accountId);

/** What stands on a homepage by this account alone, and would go with its link. `others`: the links that remain. */
export const dependOn = (content: Shown, accountId: string, others: Accounts): Dependant[] =>
  dependants(content).filter((one) => one.accountId === accountId && !stands(others)(one));

/** The content without what `goes`. Big pictures where too few are left for small ones. */
function without<T extends Shown>(content: T, goes: (one: Dependant) => boolean): T {
  const gone = new Set(
    dependants(content)
      .filter(goes)
      .map(({ field }) => field),
  );
  if (gone.size === 0) return content;
  const items = content.showcase.items.filter((item, i) =>
    ofItem(item, i).every(({ field }) => !gone.has(field)),
  );
  const { scale } = content.showcase;
  return {
    ...content,
    showcase: { scale: items.length < showcaseLimits.smallFrom ? 2 : scale, items },
    live: gone.has('live.finderUserName') ? null : content.live,
    follow: gone.has('follow.account') ? null : content.follow,
  };
}

/** The content without what stood on it by this account alone. */
export const withoutAccount = (content: HomepageContent, accountId: string, others: Accounts) =>
  without(content, (one) => one.accountId === accountId && !stands(others)(one));

/** The content as far as proved links carry it: what a shopper may get. */
export const carried = <T extends Shown>(content: T, linked: Accounts): T =>
  without(content, (one) => !stands(linked)(one));

/** What keeps a homepage from being handed in because no proved link carries it. */
export const linkFaults = (content: Shown, linked: Accounts): Fault[] =>
  dependants(content)
    .filter((one) => !stands(linked)(one))
    .map(({ field }) => {
      const why = 'UNLINKED';
      return { field, why, message: phraseOf(homepageFaultPhrases, { field, why }) ?? '' };
    });
