import type { CategoryNode, HomepageContent, ShowcaseItem } from '../blocks';
import type { Rules } from '../rules';
import { itemKey } from './content';
import { shownLength } from './length';
import { categoryLimits, leadingLimits, showcaseLimits } from './limits';

export interface Fault {
  /** Path in the content, e.g. `showcase.items.0.title`. */
  field: string;
  why: string;
  /** One plain Chinese sentence. */
  message: string;
}

type Add = (field: string, why: string, message: string) => void;

/** What keeps a homepage from being handed in as it stands, in its own order. */
export function homepageFaults(content: HomepageContent, rules: Pick<Rules, 'catalogue.maxPinned'>): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (field, why, message) => faults.push({ field, why, message });
  if (content.background && content.background.img === '')
    add('background.img', 'MISSING', '请上传背景图，或去掉背景');
  showcaseFaults(content, add);
  categoryFaults(content.categories, add);
  goodsFaults(content, rules['catalogue.maxPinned'], add);
  leadingFaults(content, add);
  return faults;
}

/** A text that must be there and not be longer. */
function textFault(field: string, text: string, most: number, name: string, add: Add): void {
  if (text.trim() === '') add(field, 'MISSING', `请填写${name}`);
  else if (shownLength(text) > most) add(field, 'TOO_LONG', `${name}最多 ${most} 个字`);
}

function showcaseFaults({ showcase }: HomepageContent, add: Add): void {
  const { most, smallFrom, title, description } = showcaseLimits;
  const { items, scale } = showcase;
  if (items.length > most) add('showcase.items', 'TOO_MANY', `精选展示最多 ${most} 项`);
  if (scale === 1 && items.length > 0 && items.length < smallFrom)
    add('showcase.scale', 'TOO_FEW', `小图至少要有 ${smallFrom} 项，请改用大图或再添加`);
  for (const [i, item] of items.entries()) {
    const at = `showcase.items.${i}`;
    textFault(`${at}.title`, item.title, title, '标题', add);
    if (shownLength(item.description ?? '') > description)
      add(`${at}.description`, 'TOO_LONG', `说明最多 ${description} 个字`);
    if (item.type !== 1 && item.img === '') add(`${at}.img`, 'MISSING', '请上传封面');
    const target = targetFault(item);
    if (target) add(`${at}.${target.field}`, 'FORM', target.message);
    if (items.findIndex((other) => itemKey(other) === itemKey(item)) < i)
      add(at, 'TWICE', '同一内容只能展示一次');
  }
}

/** The platform opens articles of 公众号 alone. */
const article = /^https:\/\/mp\.weixin\.qq\.com\/s[/?]\S+$/;

export const isArticleUrl = (url: string): boolean => article.test(url);

function targetFault(item: ShowcaseItem): { field: string; message: string } | null {
  if (item.type === 1) return item.productId ? null : { field: 'productId', message: '请选择商品' };
  if (item.type === 4)
    return isArticleUrl(item.url)
      ? null
      : { field: 'url', message: '请填写公众号文章链接（https://mp.weixin.qq.com/s/…）' };
  if (!item.finderUserName.trim()) return { field: 'finderUserName', message: '请选择视频号' };
  return item.feedId.trim() ? null : { field: 'feedId', message: '请填写视频 ID' };
}

function categoryFaults(tree: readonly CategoryNode[], add: Add): void {
  const { name, first, second, all } = categoryLimits;
  if (tree.length > first) add('categories', 'TOO_MANY', `一级分类最多 ${first} 个`);
  if (tree.reduce((n, node) => n + 1 + node.level2.length, 0) > all)
    add('categories', 'TOO_MANY', `分类一共最多 ${all} 个`);
  const twice = (rows: readonly { name: string }[], i: number) =>
    rows[i]!.name.trim() !== '' && rows.findIndex((row) => row.name.trim() === rows[i]!.name.trim()) < i;
  for (const [i, node] of tree.entries()) {
    const at = `categories.${i}`;
    textFault(`${at}.name`, node.name, name, '分类名', add);
    if (twice(tree, i)) add(`${at}.name`, 'TWICE', '已有同名分类');
    if (node.level2.length > second) add(`${at}.level2`, 'TOO_MANY', `每个分类下最多 ${second} 个小类`);
    for (const [j, leaf] of node.level2.entries()) {
      textFault(`${at}.level2.${j}.name`, leaf.name, name, '分类名', add);
      if (twice(node.level2, j)) add(`${at}.level2.${j}.name`, 'TWICE', '已有同名分类');
    }
  }
}

function goodsFaults({ goods }: HomepageContent, maxPinned: number, add: Add): void {
  if (goods.pinned.length > maxPinned) add('goods.pinned', 'TOO_MANY', `最多置顶 ${maxPinned} 件商品`);
  const hidden = goods.pinned.findIndex((id) => goods.hidden.includes(id));
  if (hidden >= 0) add(`goods.pinned.${hidden}`, 'HIDDEN', '置顶的商品不能同时隐藏');
}

function leadingFaults({ live, follow, group }: HomepageContent, add: Add): void {
  const { title, note } = leadingLimits;
  if (live) {
    textFault('live.title', live.title, title, '标题', add);
    if (!live.finderUserName.trim()) add('live.finderUserName', 'MISSING', '请选择视频号');
  }
  if (follow) {
    textFault('follow.title', follow.title, title, '标题', add);
    if (shownLength(follow.note) > note) add('follow.note', 'TOO_LONG', `说明最多 ${note} 个字`);
    if (!follow.account.trim()) add('follow.account', 'MISSING', '请选择账号');
  }
  if (group) {
    textFault('group.title', group.title, title, '标题', add);
    if (shownLength(group.note) > note) add('group.note', 'TOO_LONG', `说明最多 ${note} 个字`);
    if (group.img === '') add('group.img', 'MISSING', '请上传群二维码');
  }
}
