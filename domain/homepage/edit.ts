import type { CategoryNode, Follow, Goods, Group, HomepageContent, Live, ShowcaseItem } from '../blocks';
import { itemKey } from './content';

/** One thing an editor does. What names something that is no longer there changes nothing. */
export type Edit =
  | { kind: 'background'; img: string | null }
  | { kind: 'scale'; scale: 1 | 2 }
  | { kind: 'addItem'; item: ShowcaseItem }
  | { kind: 'setItem'; key: string; item: ShowcaseItem }
  | { kind: 'removeItem'; key: string }
  | { kind: 'moveItem'; key: string; to: number }
  /** `under`: the first-level category of a second-level one; null for one of the first level. */
  | { kind: 'addCategory'; under: string | null; id: string; name: string }
  | { kind: 'setCategory'; id: string; name?: string; isDisplayed?: boolean }
  | { kind: 'removeCategory'; id: string }
  | { kind: 'moveCategory'; id: string; to: number }
  | { kind: 'place'; id: string; list: 'pinned' | 'arranged' | 'byAge' }
  | { kind: 'movePlaced'; id: string; to: number }
  | { kind: 'hide'; id: string; on: boolean }
  | { kind: 'live'; value: Live | null }
  | { kind: 'follow'; value: Follow | null }
  | { kind: 'group'; value: Group | null };

/** The content after an edit; the same object where the edit changes nothing. */
export function apply(content: HomepageContent, edit: Edit): HomepageContent {
  switch (edit.kind) {
    case 'background':
      return { ...content, background: edit.img === null ? null : { img: edit.img } };
    case 'live':
      return { ...content, live: edit.value };
    case 'follow':
      return { ...content, follow: edit.value };
    case 'group':
      return { ...content, group: edit.value };
    case 'scale':
      return { ...content, showcase: { ...content.showcase, scale: edit.scale } };
    case 'addItem':
    case 'setItem':
    case 'removeItem':
    case 'moveItem':
      return withItems(content, itemsAfter(content.showcase.items, edit));
    case 'addCategory':
    case 'setCategory':
    case 'removeCategory':
    case 'moveCategory':
      return { ...content, categories: treeAfter(content.categories, edit) };
    case 'place':
    case 'movePlaced':
    case 'hide':
      return { ...content, goods: goodsAfter(content.goods, edit) };
  }
}

const withItems = (content: HomepageContent, items: ShowcaseItem[]): HomepageContent => ({
  ...content,
  showcase: { ...content.showcase, items },
});

type ItemEdit = Extract<Edit, { kind: 'addItem' | 'setItem' | 'removeItem' | 'moveItem' }>;

function itemsAfter(items: ShowcaseItem[], edit: ItemEdit): ShowcaseItem[] {
  const holds = (key: string) => items.some((item) => itemKey(item) === key);
  switch (edit.kind) {
    case 'addItem':
      return holds(itemKey(edit.item)) ? items : [...items, edit.item];
    case 'setItem': {
      const key = itemKey(edit.item);
      if (key !== edit.key && holds(key)) return items;
      return items.map((item) => (itemKey(item) === edit.key ? edit.item : item));
    }
    case 'removeItem':
      return items.filter((item) => itemKey(item) !== edit.key);
    case 'moveItem':
      return moved(items, (item) => itemKey(item) === edit.key, edit.to);
  }
}

type TreeEdit = Extract<Edit, { kind: 'addCategory' | 'setCategory' | 'removeCategory' | 'moveCategory' }>;

function treeAfter(tree: CategoryNode[], edit: TreeEdit): CategoryNode[] {
  const isIt = ({ id }: { id: string }) => id === edit.id;
  switch (edit.kind) {
    case 'addCategory': {
      const fresh = { id: edit.id, name: edit.name, isDisplayed: true };
      if (tree.some((node) => isIt(node) || node.level2.some(isIt))) return tree;
      if (edit.under === null) return [...tree, { ...fresh, level2: [] }];
      return tree.map((node) =>
        node.id === edit.under ? { ...node, level2: [...node.level2, fresh] } : node,
      );
    }
    case 'setCategory': {
      const set = <T extends { id: string; name: string; isDisplayed: boolean }>(row: T): T =>
        isIt(row)
          ? { ...row, name: edit.name ?? row.name, isDisplayed: edit.isDisplayed ?? row.isDisplayed }
          : row;
      return tree.map((node) => ({ ...set(node), level2: node.level2.map(set) }));
    }
    case 'removeCategory':
      return tree
        .filter((node) => !isIt(node))
        .map((node) => ({ ...node, level2: node.level2.filter((leaf) => !isIt(leaf)) }));
    case 'moveCategory':
      if (tree.some(isIt)) return moved(tree, isIt, edit.to);
      return tree.map((node) => ({ ...node, level2: moved(node.level2, isIt, edit.to) }));
  }
}

type GoodsEdit = Extract<Edit, { kind: 'place' | 'movePlaced' | 'hide' }>;

function goodsAfter(goods: Goods, edit: GoodsEdit): Goods {
  const without = (list: string[]) => list.filter((id) => id !== edit.id);
  if (edit.kind === 'movePlaced') {
    const isIt = (id: string) => id === edit.id;
    return {
      ...goods,
      pinned: moved(goods.pinned, isIt, edit.to),
      arranged: moved(goods.arranged, isIt, edit.to),
    };
  }
  if (edit.kind === 'hide') {
    const hidden = without(goods.hidden);
    if (!edit.on) return { ...goods, hidden };
    // What is hidden stands at no place of honour.
    return { pinned: without(goods.pinned), arranged: goods.arranged, hidden: [...hidden, edit.id] };
  }
  const [pinned, arranged] = [without(goods.pinned), without(goods.arranged)];
  if (edit.list === 'pinned') {
    return { pinned: [...pinned, edit.id], arranged, hidden: without(goods.hidden) };
  }
  return { ...goods, pinned, arranged: edit.list === 'arranged' ? [...arranged, edit.id] : arranged };
}

/** The list with the row that `isIt` put at this place, counted without it. */
export function moved<T>(rows: T[], isIt: (row: T) => boolean, to: number): T[] {
  const row = rows.find(isIt);
  if (row === undefined) return rows;
  const rest = rows.filter((one) => !isIt(one));
  const place = Math.max(0, Math.min(rest.length, Math.trunc(to)));
  return [...rest.slice(0, place), row, ...rest.slice(place)];
}
