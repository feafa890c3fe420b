import type { CategoryNode, HomepageContent, ShowcaseItem } from '../blocks';
import { type Fault, faultsOf } from '../fault';
import type { Rules } from '../rules';
import { itemKey } from './content';
import { type HomepageFaultKind, homepageFaultPhrases } from './fault-phrases';
import { shownLength } from './length';
import { categoryLimits, leadingLimits, showcaseLimits } from './limits';

const fault = faultsOf(homepageFaultPhrases);
type Add = (...one: Parameters<typeof fault>) => void;

/** What keeps a homepage from being handed in as it stands, in its own order. */
export function homepageFaults(content: HomepageContent, rules: Pick<Rules, 'catalogue.maxPinned'>): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (...one) => faults.push(fault(...one));
  if (content.background && content.background.img === '') add('background.img MISSING');
  showcaseFaults(content, add);
  categoryFaults(content.categories, add);
  goodsFaults(content, rules['catalogue.maxPinned'], add);
  leadingFaults(content, add);
  return faults;
}

type TextField<K = HomepageFaultKind> = K extends `${infer F} MISSING`
  ? `${F} TOO_LONG` extends HomepageFaultKind
    ? F
    : never
  : never;

/** A text that must be there and not be longer. */
function textFault(field: TextField, text: string, most: number, add: Add, ...at: readonly number[]): void {
  if (text.trim() === '') add(`${field} MISSING`, undefined, ...at);
  else if (shownLength(text) > most) add(`${field} TOO_LONG`, { most }, ...at);
}

function showcaseFaults({ showcase }: HomepageContent, add: Add): void {
  const { most, smallFrom, title, description } = showcaseLimits;
  const { items, scale } = showcase;
  if (items.length > most) add('showcase.items TOO_MANY', { most });
  if (scale === 1 && items.length > 0 && items.length < smallFrom)
    add('showcase.scale TOO_FEW', { least: smallFrom });
  for (const [i, item] of items.entries()) {
    textFault('showcase.items.#.title', item.title, title, add, i);
    if (shownLength(item.description ?? '') > description)
      add('showcase.items.#.description TOO_LONG', { most: description }, i);
    if (item.type !== 1 && item.img === '') add('showcase.items.#.img MISSING', undefined, i);
    const target = targetFault(item);
    if (target) add(`showcase.items.#.${target} FORM`, undefined, i);
    if (items.findIndex((other) => itemKey(other) === itemKey(item)) < i)
      add('showcase.items.# TWICE', undefined, i);
  }
}

/** The platform opens articles of 公众号 alone. */
const article = /^https:\/\/mp\.weixin\.qq\.com\/s[/?]\S+$/;

export const isArticleUrl = (url: string): boolean => article.test(url);

function targetFault(item: ShowcaseItem): 'productId' | 'url' | 'finderUserName' | 'feedId' | null {
  if (item.type === 1) return item.productId ? null : 'productId';
  if (item.type === 4) return isArticleUrl(item.url) ? null : 'url';
  if (!item.finderUserName.trim()) return 'finderUserName';
  return item.feedId.trim() ? null : 'feedId';
}

function categoryFaults(tree: readonly CategoryNode[], add: Add): void {
  const { name, first, second, all } = categoryLimits;
  if (tree.length > first) add('categories TOO_MANY', { most: first });
  if (tree.reduce((n, node) => n + 1 + node.level2.length, 0) > all)
    add('categories TOO_MANY_IN_ALL', { most: all });
  const twice = (rows: readonly { name: string }[], i: number) =>
    rows[i]!.name.trim() !== '' && rows.findIndex((row) => row.name.trim() === rows[i]!.name.trim()) < i;
  for (const [i, node] of tree.entries()) {
    textFault('categories.#.name', node.name, name, add, i);
    if (twice(tree, i)) add('categories.#.name TWICE', undefined, i);
    if (node.level2.length > second) add('categories.#.level2 TOO_MANY', { most: second }, i);
    for (const [j, leaf] of node.level2.entries()) {
      textFault('categories.#.level2.#.name', leaf.name, name, add, i, j);
      if (twice(node.level2, j)) add('categories.#.level2.#.name TWICE', undefined, i, j);
    }
  }
}

function goodsFaults({ goods }: HomepageContent, most: number, add: Add): void {
  if (goods.pinned.length > most) add('goods.pinned TOO_MANY', { most });
  const hidden = goods.pinned.findIndex((id) => goods.hidden.includes(id));
  if (hidden >= 0) add('goods.pinned.# HIDDEN', undefined, hidden);
}

function leadingFaults({ live, follow, group }: HomepageContent, add: Add): void {
  const { title, note } = leadingLimits;
  if (live) {
    textFault('live.title', live.title, title, add);
    if (!live.finderUserName.trim()) add('live.finderUserName MISSING');
  }
  if (follow) {
    textFault('follow.title', follow.title, title, add);
    if (shownLength(follow.note) > note) add('follow.note TOO_LONG', { most: note });
    if (!follow.account.trim()) add('follow.account MISSING');
  }
  if (group) {
    textFault('group.title', group.title, title, add);
    if (shownLength(group.note) > note) add('group.note TOO_LONG', { most: note });
    if (group.img === '') add('group.img MISSING');
  }
}

/** A picture that is not, or not yet, to be shown, at its own place. */
export const homepagePictureFault = (field: string, why: 'RISKY' | 'CHECKING' | 'LOST'): Fault => ({
  field,
  why,
  message: homepageFaultPhrases[`* ${why}`],
});

/** A product of the showcase that left the shelf. */
export const unlistedFault = (i: number): Fault => fault('showcase.items.#.productId UNLISTED', undefined, i);
