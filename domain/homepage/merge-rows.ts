export interface RowClash {
  /** The row's key, or `order`. */
  at: string;
  mine: unknown;
  theirs: unknown;
}
export interface RowsMerged<T> {
  rows: T[];
  clashes: RowClash[];
}

/** Whether two JSON values say the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = (o: object) => Object.entries(o).filter(([, value]) => value !== undefined);
  const [mine, theirs] = [fields(a), new Map(fields(b))];
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
  );
}

type MergeOne<T> = (base: T | undefined, mine: T, theirs: T) => { row: T; clashes: RowClash[] };

function whole<T>(base: T | undefined, mine: T, theirs: T): ReturnType<MergeOne<T>> {
  if (base !== undefined && same(mine, base)) return { row: theirs, clashes: [] };
  const clash = !same(mine, theirs) && (base === undefined || !same(theirs, base));
  return { row: mine, clashes: clash ? [{ at: '', mine, theirs }] : [] };
}

/**
 * Three-way merge of rows that have keys. A row that one side took away goes, unless the other changed it meanwhile.
 * The order is that of the side which changed it, else mine; rows of the other side come after what they came after.
 */
export function mergedRows<T>(
  [base, mine, theirs]: readonly [readonly T[], readonly T[], readonly T[]],
  keyOf: (row: T) => string,
  mergeOne: MergeOne<T> = whole,
): RowsMerged<T> {
  const by = (rows: readonly T[]) => new Map(rows.map((row) => [keyOf(row), row]));
  const [b, m, t] = [by(base), by(mine), by(theirs)];
  const clashes: RowClash[] = [];
  const kept = new Map<string, T>();
  for (const key of new Set([...m.keys(), ...t.keys()])) {
    const [was, my, their] = [b.get(key), m.get(key), t.get(key)];
    if (my !== undefined && their !== undefined) {
      const merged = mergeOne(was, my, their);
      clashes.push(
        ...merged.clashes.map((clash) => ({ ...clash, at: [key, clash.at].filter(Boolean).join('.') })),
      );
      kept.set(key, merged.row);
    } else {
      const left = (my ?? their) as T;
      if (was !== undefined && same(left, was)) continue;
      if (was !== undefined) clashes.push({ at: key, mine: my ?? null, theirs: their ?? null });
      kept.set(key, left);
    }
  }
  const [inBase, inMine, inTheirs] = [b, m, t].map((rows) => [...rows.keys()]) as [
    string[],
    string[],
    string[],
  ];
  const [iMoved, theyMoved] = [reordered(inBase, inMine), reordered(inBase, inTheirs)];
  if (iMoved && theyMoved && reordered(inMine, inTheirs))
    clashes.push({ at: 'order', mine: inMine, theirs: inTheirs });
  const [first, second] = iMoved ? [inMine, inTheirs] : [inTheirs, inMine];
  const order = interleaved(first, second, kept);
  return { rows: order.map((key) => kept.get(key) as T), clashes };
}

/** Whether the keys that both have stand in another order. */
function reordered(before: readonly string[], after: readonly string[]): boolean {
  const common = before.filter((key) => after.includes(key));
  return after.filter((key) => before.includes(key)).some((key, i) => key !== common[i]);
}

/** The kept keys in the order of `first`; those of `second` alone come after their nearest neighbour before them. */
function interleaved(
  first: readonly string[],
  second: readonly string[],
  kept: ReadonlyMap<string, unknown>,
) {
  const order = first.filter((key) => kept.has(key));
  for (const [i, key] of second.entries()) {
    if (!kept.has(key) || order.includes(key)) continue;
    const before = second
      .slice(0, i)
      .reverse()
      .find((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return order;
}
