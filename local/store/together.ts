import { after } from './keys';
import type { KeyRange, Kv } from './kv/port';

/** Steps that cost about as much as one look-up. */
const LOOK_UP = 4;
/** Steps in hand when entries are begun to be walked beside others. */
const BEGIN = 4 * LOOK_UP;
/** Look-ups before that: of a few documents it would not pay. */
const FEW = 8;
/** Look-ups where walking beside did not pay, until it is tried again. */
const MANY = 64;
/** Entries that are stepped over before a leap. */
const LEAP = 4 * LOOK_UP;

/** One value's entries, known by what follows the value in them: for one document that is the same under each value. */
class Trail {
  /** Of the entry it stands at; undefined where no more follow. */
  at: string | undefined;
  private entries: Iterator<string> | undefined;

  constructor(
    private readonly kv: Kv,
    private readonly start: string,
    private readonly range: KeyRange,
    private readonly reverse: boolean,
  ) {}

  open(range: KeyRange = this.range): void {
    this.close();
    this.entries = this.kv.keys(range, this.reverse)[Symbol.iterator]();
    this.next();
  }

  next(): void {
    const { done, value } = this.entries!.next();
    this.at = done ? undefined : value.slice(this.start.length);
  }

  /** Leaps to the first entry from `rest` on. */
  leap(rest: string): void {
    const key = this.start + rest;
    this.open(this.reverse ? { ...this.range, to: `${key}\0` } : { ...this.range, from: key });
  }

  /** Steps on to the first entry from `rest` on, `most` steps at most; answers how many it took. */
  step(rest: string, most: number): number {
    let taken = 0;
    for (; taken < most && this.isBefore(rest); taken++) this.next();
    return taken;
  }

  isBefore(rest: string): boolean {
    return this.at !== undefined && (this.reverse ? this.at > rest : this.at < rest);
  }

  close(): void {
    this.entries?.return?.();
    this.entries = undefined;
  }
}

/** Where the next document is that has a value: null where none follows, undefined where nobody knows. */
type Next = string | null | undefined;

/**
 * Tells of one document after the other, in the order of the index, whether it has a value too: by walking the value's
 * entries beside them, and by look-ups where it has so many more that walking costs more.
 */
class Companion {
  private readonly trail: Trail;
  private lookUps = FEW;
  private steps = 0;

  constructor(
    private readonly kv: Kv,
    private readonly start: string,
    reverse: boolean,
  ) {
    this.trail = new Trail(kv, start, { from: start, to: after(start) }, reverse);
  }

  /** Where the value is met from `rest` on; `rest` itself if this document has it. */
  from(rest: string): Next {
    if (this.lookUps > 0) return this.lookedUp(rest);
    this.steps += LOOK_UP - this.trail.step(rest, this.steps);
    if (!this.trail.isBefore(rest)) return this.trail.at ?? null;
    this.lookUps = MANY;
    return this.lookedUp(rest);
  }

  private lookedUp(rest: string): Next {
    if (--this.lookUps === 0) {
      this.steps = BEGIN;
      this.trail.leap(rest);
    }
    return this.kv.has(this.start + rest) ? rest : undefined;
  }

  close(): void {
    this.trail.close();
  }
}

/**
 * The entries of a stretch, all under the value `walked`, whose documents have the `others` too: their entries under those
 * differ from it in the value alone, so that no document is read. `others`: those that are met least first.
 */
export function* together(
  kv: Kv,
  space: string,
  { walked, others }: { walked: string; others: readonly string[] },
  stretch: KeyRange,
  reverse: boolean,
): Iterable<string> {
  const start = space + walked;
  const trail = new Trail(kv, start, stretch, reverse);
  const companions = others.map((other) => new Companion(kv, space + other, reverse));
  try {
    trail.open();
    while (trail.at !== undefined) {
      const rest = trail.at;
      const next = allFrom(companions, rest);
      if (next === null) return;
      if (next === rest) yield start + rest;
      if (next === rest || next === undefined) trail.next();
      else if (trail.step(next, LEAP) === LEAP && trail.isBefore(next)) trail.leap(next);
    }
  } finally {
    for (const each of [trail, ...companions]) each.close();
  }
}

/** `rest` if all have it; otherwise what the first says that has not. */
function allFrom(companions: Companion[], rest: string): Next {
  for (let i = 0; i < companions.length; i++) {
    const next = companions[i]!.from(rest);
    if (next !== rest) {
      if (i > 0) companions.unshift(...companions.splice(i, 1));
      return next;
    }
  }
  return rest;
}

/** True if the document of an entry has the other values too, by look-ups. */
export function holdsAll(kv: Kv, space: string, others: readonly string[], rest: string): boolean {
  for (const other of others) if (!kv.has(space + other + rest)) return false;
  return true;
}
