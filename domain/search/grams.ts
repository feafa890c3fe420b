/** Single characters and pairs of neighbours of a folded text: what an index entry is found by. */
export function gramsOf(folded: string): string[] {
  const characters = [...folded];
  const pairs = characters.slice(1).map((c, i) => `${characters[i]}${c}`);
  return [...new Set([...characters, ...pairs])];
}

/** Pairs asked for at most; what is longer is settled by the exact check. */
const mostPairs = 8;

/** Pairs of neighbours that leave out no character of the word; a word of one is asked for as it is. */
function covering(word: string): string[] {
  const characters = [...word];
  const { length } = characters;
  if (length < 2) return characters;
  const starts = characters.map((_, i) => i).filter((i) => i % 2 === 0 && i + 1 < length);
  if (length % 2 === 1) starts.push(length - 2);
  return starts.map((i) => `${characters[i]}${characters[i + 1]}`);
}

/**
 * What an entry must hold if it holds the words: pairs that cover them. Every other pair suffices, since the exact check
 * follows and each further one costs the database a look-up an entry.
 */
export function gramsToAsk(words: readonly string[]): string[] {
  const all = [...new Set(words.flatMap(covering))];
  if (all.length <= mostPairs) return all;
  return all.filter((_, i) => i % Math.ceil(all.length / mostPairs) === 0);
}

/** A number as text of fixed length, so that texts sort as the numbers do. */
export const padded = (n: number, width: number): string =>
  String(Math.max(0, Math.min(10 ** width - 1, Math.round(n)))).padStart(width, '0');
