import { after } from './keys';
import type { Kv } from './kv/port';

/** Entries of each value looked at to tell the rarest; what has more is frequent. */
const RACED = 1_000;
/** Of frequent values, so many of the first entries of each are tried against the others. */
const SAMPLED = 64;

/** True if the document of an entry has the other values too: its entries under them differ in the value alone. */
export function holdsAll(kv: Kv, space: string, others: readonly string[], rest: string): boolean {
  for (const other of others) if (kv.get(space + other + rest) === undefined) return false;
  return true;
}

interface Runner {
  value: string;
  entries: Iterator<string>;
  /** Entries among the first ones whose documents have all the values. */
  hits: number;
}

/**
 * Of values (as components of an index's first key) that an array must all hold, the one whose entries are worth walking:
 * the rarest, or where all are frequent the one whose first entries have the others most often.
 */
export function leading(kv: Kv, space: string, values: readonly string[]): string {
  const runners = values.map((value): Runner => {
    const start = space + value;
    return { value, entries: kv.keys({ from: start, to: after(start) })[Symbol.iterator](), hits: 0 };
  });
  try {
    for (let step = 0; step < RACED; step++) {
      for (const runner of runners) {
        const { done, value: entry } = runner.entries.next();
        if (done) return runner.value;
        if (step >= SAMPLED) continue;
        const others = values.filter((v) => v !== runner.value);
        if (holdsAll(kv, space, others, entry.slice(space.length + runner.value.length))) runner.hits++;
      }
    }
  } finally {
    for (const runner of runners) runner.entries.return?.();
  }
  return runners.reduce((best, runner) => (runner.hits > best.hits ? runner : best)).value;
}
