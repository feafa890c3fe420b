import type { CollectionName, Documents } from './collections';
import * as db from './db';
import { fromCursor, pageOf } from './pages';
import type { Filter } from './sdk';

type Field<C extends CollectionName> = keyof Documents[C] & string;

/**
 * One page of what matches, by a field (`'-createdAt'`: the highest first) and then by `_id` the same way; an index
 * declares both. `cursor`: of the page before. One operation.
 */
export async function listPage<C extends CollectionName>(
  name: C,
  filter: Filter,
  by: Field<C> | `-${Field<C>}`,
  { cursor, limit, only }: { cursor?: string; limit: number; only?: readonly string[] },
): Promise<{ page: Documents[C][]; nextCursor: string | null }> {
  const falls = by.startsWith('-');
  const field = falls ? by.slice(1) : by;
  const after = fromCursor(cursor, 2);
  const rows = await db.find(name, after ? db.cmd.and([filter, ...beyond(field, falls, after)]) : filter, {
    sort: [by, falls ? '-_id' : '_id'],
    limit: limit + 1,
    only,
  });
  return pageOf(rows, limit, (last) => [last[field as Field<C>] as string | number, last._id]);
}

/** Beyond the last row of a page: the range first, which an index can walk, then its ties. Joined by `and`. */
export function beyond(field: string, falls: boolean, [value, id]: readonly (string | number)[]) {
  const { lt, lte, gt, gte } = db.cmd;
  const [past, pastOrAt] = falls ? [lt, lte] : [gt, gte];
  return [{ [field]: pastOrAt(value) }, db.cmd.or([{ [field]: past(value) }, { _id: past(id) }])];
}

const atOnce = 1000;

/** All that matches, in the order of their ids: for work whose bounds are known. One operation a thousand. */
export async function everyOne<C extends CollectionName>(
  name: C,
  filter: Filter,
  only?: readonly string[],
): Promise<Documents[C][]> {
  const all: Documents[C][] = [];
  for (let last = ''; ; ) {
    const after = { ...filter, _id: db.cmd.gt(last) };
    const some = await db.find(name, after, { sort: ['_id'], limit: atOnce, only });
    all.push(...some);
    if (some.length < atOnce) return all;
    last = some.at(-1)!._id;
  }
}
