import traditional from './traditional.json';

/** A folded text, and for each of its characters where it came from in the original. */
export interface Folded {
  text: string;
  /** `[start, end)` in UTF-16 units of the original, one for each UTF-16 unit of `text`. */
  places: readonly (readonly [start: number, end: number])[];
}

const simple = new Map([...traditional.from].map((c, i) => [c, traditional.to[i] ?? c]));

/** Base character with the marks on it: what NFKC may join. A mark without a base is dropped. */
const clusters = /\P{M}\p{M}*/gu;
/** Letters, digits, and symbols such as emoji; no spaces, punctuation, format characters or lone surrogates. */
const kept = /^[\p{L}\p{N}\p{So}\p{Sk}]/u;
const selectors = /[\uFE00-\uFE0F]/g;
const betweenDigits = /\p{N}[.．]\p{N}/u;

function foldCluster(cluster: string): string {
  const wide = cluster.normalize('NFKC').toLowerCase().normalize('NFKC').replace(selectors, '');
  let out = '';
  for (const c of wide) out += simple.get(c) ?? c;
  return out;
}

/** `normalise` with the way back, for highlights. */
export function fold(text: string): Folded {
  let out = '';
  const places: [number, number][] = [];
  for (const found of text.matchAll(clusters)) {
    const [cluster] = found;
    const start = found.index;
    const end = start + cluster.length;
    let piece = foldCluster(cluster);
    const decimal = piece === '.' && betweenDigits.test(text.slice(Math.max(0, start - 1), end + 1));
    if (!decimal) {
      piece = [...piece]
        .filter((c, i, all) => kept.test(c) || (i > 0 && /\p{M}/u.test(c) && kept.test(all[i - 1]!)))
        .join('');
    }
    out += piece;
    for (let i = 0; i < piece.length; i++) places.push([start, end]);
  }
  return { text: out, places };
}

/**
 * The form in which texts are compared: width, case, Traditional or Simplified, spaces, punctuation and invisible
 * characters make no difference. A point between digits stays, so that 1.5 is not 15.
 */
export const normalise = (text: string): string => fold(text).text;

/** The words of a query: what spaces divide, each folded, none twice, eight at most. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .split(/[\s\p{Cf}]*\s[\s\p{Cf}]*/u)
    .map(normalise);
  return [...new Set(words)].filter((w) => w !== '').slice(0, 8);
}
