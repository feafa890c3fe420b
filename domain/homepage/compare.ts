import type { HomepageContent } from '../blocks';
import { itemKey } from './content';
import { same } from './merge-rows';

export const homepageParts = [
  'background',
  'showcase',
  'categories',
  'goods',
  'live',
  'follow',
  'group',
] as const;
export type HomepagePart = (typeof homepageParts)[number];

export interface Difference {
  part: HomepagePart;
  what: 'added' | 'removed' | 'changed' | 'moved';
  /** What it is called, where it has a name. */
  name: string;
}

/** What is different in `to`, part by part; nothing where both say the same. */
export function differences(from: HomepageContent, to: HomepageContent): Difference[] {
  return homepageParts.flatMap((part) => (same(from[part], to[part]) ? [] : within(part, from, to)));
}

function within(part: HomepagePart, from: HomepageContent, to: HomepageContent): Difference[] {
  if (part === 'showcase') {
    const form: Difference[] =
      from.showcase.scale === to.showcase.scale ? [] : [{ part, what: 'changed', name: '' }];
    return [...form, ...rows(part, from.showcase.items, to.showcase.items, itemKey, (item) => item.title)];
  }
  if (part === 'categories')
    return rows(
      part,
      flat(from),
      flat(to),
      ({ id }) => id,
      ({ name }) => name,
    );
  if (part === 'goods') return [{ part, what: 'changed', name: '' }];
  const what = from[part] === null ? 'added' : to[part] === null ? 'removed' : 'changed';
  return [{ part, what, name: '' }];
}

const flat = ({ categories }: HomepageContent) =>
  categories.flatMap(({ level2, ...node }) => [node, ...level2.map((leaf) => ({ ...leaf, under: node.id }))]);

function rows<T>(
  part: HomepagePart,
  from: readonly T[],
  to: readonly T[],
  keyOf: (row: T) => string,
  nameOf: (row: T) => string,
): Difference[] {
  const before = new Map(from.map((row) => [keyOf(row), row]));
  const after = new Map(to.map((row) => [keyOf(row), row]));
  const one = (what: Difference['what'], row: T): Difference => ({ part, what, name: nameOf(row) });
  const common = [...before.keys()].filter((key) => after.has(key));
  const order = [...after.keys()].filter((key) => before.has(key));
  return [
    ...[...after].filter(([key]) => !before.has(key)).map(([, row]) => one('added', row)),
    ...[...before].filter(([key]) => !after.has(key)).map(([, row]) => one('removed', row)),
    ...[...after]
      .filter(([key, row]) => before.has(key) && !same(before.get(key), row))
      .map(([, row]) => one('changed', row)),
    ...(same(common, order) ? [] : [{ part, what: 'moved' as const, name: '' }]),
  ];
}
