/** Single characters and pairs of neighbours of a folded text: what an index entry is found by. */
export function gramsOf(folded: string): string[] {
  const characters = [...folded];
  const pairs = characters.slice(1).map((c, i) => `${characters[i]}${c}`);
  return [...new Set([...characters, ...pairs])];
}

/** Pairs asked for at most; what is longer is settled by the exact check. */
const mostPairs = 12;

/** What an entry must hold if it holds the words: their pairs, or the character of a word of one. */
export function gramsToAsk(words: readonly string[]): string[] {
  const asked = words.flatMap((word) => {
    const characters = [...word];
    return characters.length < 2 ? characters : characters.slice(1).map((c, i) => `${characters[i]}${c}`);
  });
  const all = [...new Set(asked)];
  if (all.length <= mostPairs) return all;
  return all.filter((_, i) => i % Math.ceil(all.length / mostPairs) === 0);
}

/** A number as text of fixed length, so that texts sort as the numbers do. */
export const padded = (n: number, width: number): string =>
  String(Math.max(0, Math.min(10 ** width - 1, Math.round(n)))).padStart(width, '0');
