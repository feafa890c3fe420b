import type { Collection } from './catalogue';
import { idOfEntry } from './keys';
import type { Kv } from './kv/port';
import { holdsAll } from './leading';
import type { Plan, Stretch } from './planner';

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

function* entries(kv: Kv, plan: Plan): Iterable<string> {
  if (plan.merge) yield* merged(kv, plan.stretches, plan.reverse);
  else for (const s of plan.stretches) yield* kv.keys(s, plan.reverse);
}

/** The documents a plan leads to, each once, in its order; not yet tested by its residual. */
export function* walk(kv: Kv, c: Collection, plan: Plan): Iterable<Met> {
  const seen = plan.repeats ? new Set<string>() : undefined;
  const { index, beside } = plan;
  for (const entry of entries(kv, plan)) {
    if (index && beside) {
      const rest = entry.slice(index.space.length + beside.walked.length);
      if (!holdsAll(kv, index.space, beside.others, rest)) continue;
    }
    const id = plan.index ? idOfEntry(entry) : entry.slice(c.space.length);
    if (seen) {
      if (seen.has(id)) continue;
      seen.add(id);
    }
    yield { id, key: plan.index ? c.space + id : entry };
  }
}
