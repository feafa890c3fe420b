import { after } from './keys';
import type { Kv } from './kv/port';

/** The first entries of each value, all looked at: a value that has no more is the rarest. */
const FIRST = 16;
/** Where so many of them have the other values too, walking costs less than telling which value is the rarest. */
const PLENTY = 4;
/** Entries of each value looked at to tell the rarest where no value leads to the others. */
const RACED = 1_000;

/** True if the document of an entry has the other values too: its entries under them differ in the value alone. */
export function holdsAll(kv: Kv, space: string, others: readonly string[], rest: string): boolean {
  for (const other of others) if (!kv.has(space + other + rest)) return false;
  return true;
}

interface Runner {
  value: string;
  entries: Iterator<string>;
  first: string[];
  /** Entries among the first ones whose documents have all the values. */
  hits: number;
}

/**
 * Of values (as components of an index's first key) that an array must all hold, the one whose entries are worth walking:
 * one whose first entries often have the others, else the rarest, else the one whose first entries have them most often.
 */
export function leading(kv: Kv, space: string, values: readonly string[]): string {
  const runners = values.map((value): Runner => {
    const start = space + value;
    const entries = kv.keys({ from: start, to: after(start) })[Symbol.iterator]();
    return { value, entries, first: [], hits: 0 };
  });
  try {
    return shortest(runners) ?? leadsOn(kv, space, runners) ?? raced(runners);
  } finally {
    for (const runner of runners) runner.entries.return?.();
  }
}

/** Takes the first entries of each; answers the value that has fewest, if any has no more. */
function shortest(runners: readonly Runner[]): string | undefined {
  for (let step = 0; step < FIRST; step++) {
    for (const runner of runners) {
      const { done, value: entry } = runner.entries.next();
      if (done) return runner.value;
      runner.first.push(entry);
    }
  }
  return undefined;
}

/** Tries the first entries of each against the other values; answers the value that leads on best, if it has plenty. */
function leadsOn(kv: Kv, space: string, runners: readonly Runner[]): string | undefined {
  for (const runner of runners) {
    const others = runners.filter((r) => r !== runner).map((r) => r.value);
    const rest = (entry: string) => entry.slice(space.length + runner.value.length);
    runner.hits = runner.first.filter((entry) => holdsAll(kv, space, others, rest(entry))).length;
    if (runner.hits === FIRST) break;
  }
  const best = mostHits(runners);
  return best.hits >= PLENTY ? best.value : undefined;
}

const mostHits = (runners: readonly Runner[]): Runner =>
  runners.reduce((best, runner) => (runner.hits > best.hits ? runner : best));

function raced(runners: readonly Runner[]): string {
  for (let step = FIRST; step < RACED; step++) {
    for (const runner of runners) if (runner.entries.next().done) return runner.value;
  }
  return mostHits(runners).value;
}
