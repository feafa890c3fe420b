import type { Collection } from '../catalogue';
import type { Compiled } from '../filter';
import type { SortSpec } from '../planner';
import type { WastefulRead } from '../port';

/** A read is noted once it looks at this many documents, and at ten for each that it gives. */
const MANY = 200;
const SHAPES = 100;

const notes = new WeakMap<Collection, Map<string, WastefulRead>>();

/**
 * Remembers reads that looked at far more documents than they gave: on the real service they are slow and dear, and an
 * index is missing.
 */
export function note(
  c: Collection,
  filter: Compiled,
  sort: SortSpec,
  examined: number,
  returned: number,
): void {
  if (examined < MANY || examined < returned * 10) return;
  const fields = [...new Set(filter.conditions.map((x) => x.path))].sort();
  const order = sort.map(([path, d]) => (d === 1 ? path : `-${path}`));
  const shape = JSON.stringify([fields, order]);
  const known = notes.get(c) ?? new Map<string, WastefulRead>();
  notes.set(c, known);
  const last = known.get(shape);
  if (!last && known.size >= SHAPES) return;
  known.set(shape, { collection: c.name, fields, order, examined, returned, times: (last?.times ?? 0) + 1 });
}

export const notedReads = (c: Collection): WastefulRead[] => [...(notes.get(c)?.values() ?? [])];
