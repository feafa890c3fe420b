/** A word this long may hold one typo. */
export const typoFrom = 4;

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
