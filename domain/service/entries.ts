import type { ServiceEntry } from '../documents';
import type { Ms, ShopId } from '../units';

const kept = 5;

/** The entries with one more, by the time of the event; a repeat changes nothing. */
export function withEntry(entries: readonly ServiceEntry[], entry: ServiceEntry): ServiceEntry[] {
  if (entries.some((e) => e.at === entry.at && e.shopId === entry.shopId)) return [...entries];
  return [...entries, entry].sort((a, b) => a.at - b.at).slice(-kept);
}

/** The shop that a message of this time was written to: the last entered before it; null before any. */
export function shopAt(entries: readonly ServiceEntry[], at: Ms): ShopId | null {
  const before = entries.filter((e) => e.at <= at);
  return (before.at(-1) ?? entries[0])?.shopId ?? null;
}
