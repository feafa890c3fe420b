import { refused } from './errors';
import { component, inverted } from './keys';
import { indexValues, split } from './paths';
import type { SortSpec } from './planner';
import type { Doc } from './port';

/** Checks a sort. Throws where a direction is neither 1 nor -1. */
export function readSort(sort: Record<string, unknown> | undefined): SortSpec {
  return Object.entries(sort ?? {}).map(([path, d]) => {
    if (d !== 1 && d !== -1) throw refused(`bad sort specification: ${path}`);
    return [path, d] as const;
  });
}

/** Bytes that sort as the documents should; of an array its least (or greatest) element counts. */
export function sortKey(doc: Doc, sort: SortSpec): string {
  let out = '';
  for (const [path, direction] of sort) {
    const bytes = indexValues(doc, split(path)).values.map(component);
    if (direction === 1) out += bytes.reduce((a, b) => (b < a ? b : a));
    else out += inverted(bytes.reduce((a, b) => (b > a ? b : a)));
  }
  return out;
}

export function sortDocs<T extends { doc: Doc }>(list: readonly T[], sort: SortSpec): T[] {
  const keyed = list.map((item, at) => ({ item, at, key: sortKey(item.doc, sort) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  return keyed.map((k) => k.item);
}
