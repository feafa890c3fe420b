import type { Collection } from './catalogue';
import { idOfEntry } from './keys';
import type { Kv } from './kv/port';
import type { Plan, Stretch } from './planner';
import { holdsAll, together } from './together';

/** A document met on a walk; `id` is its `_id` as a component. */
export interface Met {
  id: string;
  key: string;
}

interface Head {
  key: string;
  suffix: string;
  rest: Iterator<string>;
  shared: number;
}

function head(kv: Kv, s: Stretch, reverse: boolean): Head | undefined {
  const rest = kv.keys(s, reverse)[Symbol.iterator]();
  const first = rest.next();
  if (first.done) return undefined;
  return { key: first.value, suffix: first.value.slice(s.shared), rest, shared: s.shared };
}

/** Several stretches as one, in the order of what follows the bytes each shares. */
function* merged(kv: Kv, stretches: readonly Stretch[], reverse: boolean): Iterable<string> {
  const heads = stretches.map((s) => head(kv, s, reverse)).filter((h) => h !== undefined);
  while (heads.length > 0) {
    let best = 0;
    for (let i = 1; i < heads.length; i++) {
      const earlier = reverse
        ? heads[i]!.suffix > heads[best]!.suffix
        : heads[i]!.suffix < heads[best]!.suffix;
      if (earlier) best = i;
    }
    const h = heads[best]!;
    yield h.key;
    const next = h.rest.next();
    if (next.done) heads.splice(best, 1);
    else {
      h.key = next.value;
      h.suffix = next.value.slice(h.shared);
    }
  }
}

function* concatenated(kv: Kv, stretches: readonly Stretch[], reverse: boolean): Iterable<string> {
  for (const s of stretches) yield* kv.keys(s, reverse);
}

function entries(kv: Kv, { index, beside, stretches, reverse, merge }: Plan): Iterable<string> {
  const sole = stretches.length === 1 ? stretches[0] : undefined;
  if (sole && index && beside) return together(kv, index.space, beside, sole, reverse);
  if (sole) return kv.keys(sole, reverse);
  const all = merge ? merged(kv, stretches, reverse) : concatenated(kv, stretches, reverse);
  return index && beside ? besides(kv, index.space, beside, all) : all;
}

/** Of entries under the walked value those whose documents have the others too. */
function* besides(
  kv: Kv,
  space: string,
  { walked, others }: NonNullable<Plan['beside']>,
  all: Iterable<string>,
): Iterable<string> {
  for (const entry of all) {
    if (holdsAll(kv, space, others, entry.slice(space.length + walked.length))) yield entry;
  }
}

/** The documents a plan leads to, each once, in its order; not yet tested by its residual. */
export function* walk(kv: Kv, c: Collection, plan: Plan): Iterable<Met> {
  const seen = plan.repeats ? new Set<string>() : undefined;
  for (const entry of entries(kv, plan)) {
    const id = plan.index ? idOfEntry(entry) : entry.slice(c.space.length);
    if (seen) {
      if (seen.has(id)) continue;
      seen.add(id);
    }
    yield { id, key: plan.index ? c.space + id : entry };
  }
}
