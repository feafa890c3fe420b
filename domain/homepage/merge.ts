import type { CategoryNode, Goods, HomepageContent, ShowcaseItem } from '../blocks';
import { itemKey } from './content';
import { mergedRows, type RowsMerged, same } from './merge-rows';

/** Where two editors wrote at the same thing; mine was kept. */
export interface Clash {
  /** Path, e.g. `background`, `showcase.p:green`, `categories.order`. */
  at: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  content: HomepageContent;
  clashes: Clash[];
}

/**
 * What both did since `base`, in one content. Nothing that either added is lost; where both wrote at the same thing
 * mine stays and the clash is named. What comes of it may break a limit (six items): that is a fault, not a loss.
 */
export function merge(base: HomepageContent, mine: HomepageContent, theirs: HomepageContent): Merged {
  const clashes: Clash[] = [];
  const one = <T>(at: string, b: T, m: T, t: T): T => {
    if (same(m, b)) return t;
    if (!same(t, b) && !same(m, t)) clashes.push({ at, mine: m, theirs: t });
    return m;
  };
  const rows = <T>(at: string, merged: RowsMerged<T>): T[] => {
    clashes.push(...merged.clashes.map((clash) => ({ ...clash, at: `${at}.${clash.at}` })));
    return merged.rows;
  };
  const items = mergedRows<ShowcaseItem>(
    [base.showcase.items, mine.showcase.items, theirs.showcase.items],
    itemKey,
  );
  const tree = mergedRows<CategoryNode>([base.categories, mine.categories, theirs.categories], idOf, node);
  const content: HomepageContent = {
    background: one('background', base.background, mine.background, theirs.background),
    showcase: {
      scale: one('showcase.scale', base.showcase.scale, mine.showcase.scale, theirs.showcase.scale),
      items: rows('showcase', items),
    },
    categories: rows('categories', tree),
    live: one('live', base.live, mine.live, theirs.live),
    follow: one('follow', base.follow, mine.follow, theirs.follow),
    group: one('group', base.group, mine.group, theirs.group),
    goods: mergedGoods(base.goods, mine.goods, theirs.goods, (merged) => rows('goods', merged)),
  };
  return { content, clashes };
}

const idOf = ({ id }: { id: string }): string => id;

/** A category of both: its name and its showing go by themselves, its second level row by row. */
function node(b: CategoryNode | undefined, m: CategoryNode, t: CategoryNode) {
  const level2 = mergedRows([b?.level2 ?? [], m.level2, t.level2], idOf);
  const pick = <K extends 'name' | 'isDisplayed'>(field: K): CategoryNode[K] =>
    b !== undefined && same(m[field], b[field]) ? t[field] : m[field];
  const clash =
    (b === undefined || (!same(m.name, b.name) && !same(t.name, b.name))) && !same(m.name, t.name);
  const row = { id: m.id, name: pick('name'), isDisplayed: pick('isDisplayed'), level2: level2.rows };
  return { row, clashes: [...(clash ? [{ at: '', mine: m.name, theirs: t.name }] : []), ...level2.clashes] };
}

const self = (id: string): string => id;

/** Each list by itself; what came to be pinned stands in no other list. */
export function mergedGoods(
  base: Goods,
  mine: Goods,
  theirs: Goods,
  rows: (merged: RowsMerged<string>) => string[] = (merged) => merged.rows,
): Goods {
  const list = (name: keyof Goods) => rows(mergedRows([base[name], mine[name], theirs[name]], self));
  const [pinned, arranged, hidden] = [list('pinned'), list('arranged'), list('hidden')];
  const free = (list: string[]) => list.filter((id) => !pinned.includes(id));
  return { pinned, arranged: free(arranged), hidden: free(hidden) };
}
