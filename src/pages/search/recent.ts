/** One search of one's own, as it was typed. */
export interface Recent {
  text: string;
  /** A search inside a shop stays with that shop. */
  shopId: string;
}

/** As many as anybody looks through. */
export const mostRecents = 20;

const same = (a: Recent, b: Recent) =>
  a.shopId === b.shopId && a.text.normalize('NFKC').toLowerCase() === b.text.normalize('NFKC').toLowerCase();

/** The newest first; the same search a second time moves up. */
export function withRecent(all: readonly Recent[], one: Recent): Recent[] {
  if (one.text.trim() === '') return [...all];
  return [one, ...all.filter((other) => !same(other, one))].slice(0, mostRecents);
}

export function withoutRecent(all: readonly Recent[], one: Recent): Recent[] {
  return all.filter((other) => !same(other, one));
}

/** Searches across all shops, or those inside one. */
export function recentsOf(all: readonly Recent[], shopId: string): Recent[] {
  return all.filter((one) => one.shopId === shopId);
}

/** What was kept, and nothing else: a device may hold anything. */
export function recentsFrom(kept: unknown): Recent[] {
  if (!Array.isArray(kept)) return [];
  return kept
    .filter((one) => typeof one?.text === 'string' && typeof one?.shopId === 'string')
    .map(({ text, shopId }: Recent) => ({ text, shopId }))
    .slice(0, mostRecents);
}
