import type { FaultPhrases } from '../../../domain/fault';
import type { HomepageFaultKind } from '../../../domain/homepage/fault-phrases';

const noTitle = 'Fill in the title';
const longTitle = 'The title may have {most} characters at most';
const longNote = 'The note may have {most} characters at most';
const noName = 'Fill in the name of the category';
const longName = 'The name of a category may have {most} characters at most';
const sameName = 'Another category has this name';

/** What may be wrong with a homepage, in English; the Chinese is the function's own. */
export const homepageFaultsEn: FaultPhrases<HomepageFaultKind> = {
  'background.img MISSING': 'Add a picture, or take the background away',
  'showcase.items TOO_MANY': 'Show {most} at most',
  'showcase.scale TOO_FEW': 'Small pictures need {least} at least: add more, or choose large ones',
  'showcase.items.#.title MISSING': noTitle,
  'showcase.items.#.title TOO_LONG': longTitle,
  'showcase.items.#.description TOO_LONG': longNote,
  'showcase.items.#.img MISSING': 'Add a cover',
  'showcase.items.# TWICE': 'The same may be shown only once',
  'showcase.items.#.productId FORM': 'Choose a product',
  'showcase.items.#.productId UNLISTED': 'This product is no longer on sale. Please choose another.',
  'showcase.items.#.url FORM': 'Give the link of an article (https://mp.weixin.qq.com/s/…)',
  'showcase.items.#.finderUserName FORM': 'Choose a Channels account',
  'showcase.items.#.finderUserName UNLINKED': 'Link and prove this Channels account to show its videos',
  'showcase.items.#.feedId FORM': 'Fill in the ID of the video',
  'showcase.items.#.accountId UNLINKED': 'Choose the account of the article; it must be linked and proved',
  'categories TOO_MANY': '{most} main categories at most',
  'categories TOO_MANY_IN_ALL': '{most} categories at most in all',
  'categories.#.name MISSING': noName,
  'categories.#.name TOO_LONG': longName,
  'categories.#.name TWICE': sameName,
  'categories.#.level2 TOO_MANY': '{most} smaller categories in each at most',
  'categories.#.level2.#.name MISSING': noName,
  'categories.#.level2.#.name TOO_LONG': longName,
  'categories.#.level2.#.name TWICE': sameName,
  'goods.pinned TOO_MANY': '{most} goods may be pinned at most',
  'goods.pinned.# HIDDEN': 'A pinned product may not be hidden',
  'live.title MISSING': noTitle,
  'live.title TOO_LONG': longTitle,
  'live.finderUserName MISSING': 'Choose a Channels account',
  'live.finderUserName UNLINKED': 'Link and prove this Channels account to lead to its live room',
  'follow.title MISSING': noTitle,
  'follow.title TOO_LONG': longTitle,
  'follow.note TOO_LONG': longNote,
  'follow.account MISSING': 'Choose an account',
  'follow.account UNLINKED': 'Link and prove this account to lead to it',
  'group.title MISSING': noTitle,
  'group.title TOO_LONG': longTitle,
  'group.note TOO_LONG': longNote,
  'group.img MISSING': "Add the group's code",
  '* RISKY': 'This picture may break the rules. Please choose another.',
  '* CHECKING': 'This picture is being checked. It can be handed in once it passed.',
  '* LOST': 'This picture is gone. Please upload it again.',
};
