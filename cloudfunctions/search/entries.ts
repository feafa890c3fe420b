import type { SearchFindings, SearchGoodsDoc, SearchShopDoc } from '../../domain/documents';
import * as db from '../platform/db';

export type Entry = SearchShopDoc | SearchGoodsDoc;

/** The same entry, whatever the order of its fields. */
export function same(a: Entry | null, b: Entry): boolean {
  const sorted = (entry: Entry) => JSON.stringify(Object.entries(entry).sort(([x], [y]) => (x < y ? -1 : 1)));
  return a !== null && sorted(a) === sorted(b);
}

/** Entries written side by side. */
const atOnce = 10;

type Finding = SearchFindings['findings'][number];

/**
 * What differs between the entries that stand and those wanted; where `repair`, puts in what is missing or outdated and
 * takes out what is left over. One operation for each that is put in, and one for all that are taken out.
 */
export async function compare(
  name: 'search_shops' | 'search_goods',
  entries: readonly Entry[],
  wanted: readonly Entry[],
  repair: boolean,
): Promise<Finding[]> {
  const standing = new Map(entries.map((entry) => [entry._id, entry]));
  const differ = wanted.filter((entry) => !same(standing.get(entry._id) ?? null, entry));
  const ids = new Set(wanted.map((entry) => entry._id));
  const left = entries.filter((entry) => !ids.has(entry._id)).map((entry) => entry._id);
  if (repair) {
    for (let i = 0; i < differ.length; i += atOnce) {
      await Promise.all(differ.slice(i, i + atOnce).map((entry) => db.put(name, entry as never)));
    }
    if (left.length > 0) await db.remove(name, { _id: db.cmd.in(left) });
  }
  return [
    ...differ.map(({ _id }) => ({
      id: _id,
      why: standing.has(_id) ? ('outdated' as const) : ('missing' as const),
    })),
    ...left.map((id) => ({ id, why: 'left over' as const })),
  ];
}
