import { fold } from './normalise';

/** Where the words stand in a text as it is shown: `[start, end)` in UTF-16 units, in order, none touching another. */
export function highlights(text: string, words: readonly string[]): [number, number][] {
  const { text: folded, places } = fold(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); word && at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([places[at]?.[0] ?? 0, places[at + word.length - 1]?.[1] ?? 0]);
    }
  }
  const joined: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
