import { gramsToAsk } from './grams';

/** A word this long may hold one typo. */
export const typoFrom = 4;
/** A longer one is a sentence: what it misses is not one letter. */
const typoUpTo = 30;

/**
 * True if some part of the text is the word but for one character put in, left out, changed, or two swapped.
 * Sellers' approximate matching with transpositions.
 */
export function oneTypoAway(word: string, text: string): boolean {
  const a = [...word];
  const b = [...text];
  if (a.length < typoFrom) return false;
  let older: number[] = [];
  let before: number[] = a.map((_, i) => i).concat(a.length);
  for (let j = 1; j <= b.length; j++) {
    const row = [0];
    for (let i = 1; i <= a.length; i++) {
      const changed = (before[i - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, (before[i] ?? 0) + 1, (row[i - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (older[i - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if ((row[a.length] ?? 2) <= 1) return true;
    older = before;
    before = row;
  }
  return false;
}

/**
 * Sets of grams: whatever one typo made of a word, the text meant holds all of at least one set. An edit leaves one of three
 * stretches whole; of four or five characters the first pair, the last pair, or, where the middle two were swapped, both ends.
 */
export function gramsDespiteTypo(word: string): string[][] {
  const characters = [...word];
  const n = characters.length;
  if (n < typoFrom || n > typoUpTo) return [];
  const third = Math.floor(n / 3);
  if (third < 2) {
    const ends = [...new Set([characters[0] ?? '', characters[n - 1] ?? ''])];
    return [[characters.slice(0, 2).join('')], [characters.slice(-2).join('')], ends];
  }
  return [0, third, 2 * third].map((from) => gramsToAsk([characters.slice(from, from + third).join('')]));
}

/** The same but for one edit; texts that are equal have none. */
function oneEdit(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length + right.length === 0) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** How likely a part was meant: it has the same ends, and sooner the same length or one more than one less. */
function likeness(word: readonly string[], part: readonly string[]): number {
  const ends = Number(part[0] === word[0]) + Number(part.at(-1) === word.at(-1));
  return ends + (part.length === word.length ? 1.1 : part.length > word.length ? 0.5 : 0);
}

/** The part of a text that the word was most likely meant to be, if one is a typo away. */
export function mendedBy(word: string, text: string): string | null {
  const [a, b] = [[...word], [...text]];
  if (a.length < typoFrom) return null;
  let best: string | null = null;
  let most = -1;
  for (let from = 0; from < b.length; from++) {
    for (const length of [a.length, a.length + 1, a.length - 1]) {
      const part = b.slice(from, from + length);
      if (part.length < length || !oneEdit(a, part)) continue;
      const like = likeness(a, part);
      if (like > most) [best, most] = [part.join(''), like];
    }
  }
  return best;
}
