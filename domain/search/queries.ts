import { padded } from './grams';
import { wordsOf } from './normalise';

/** What is longer is somebody's own sentence rather than a query that helps others. */
const longest = 20;
const longestPrefix = 8;

/** The form in which a query is suggested, or null where it is none to suggest: too long, or a number such as a phone's. */
export function suggestible(text: string): string | null {
  const words = wordsOf(text);
  const whole = words.join(' ');
  if (words.length === 0 || [...whole].length > longest || /\d{6,}/.test(words.join(''))) return null;
  return whole;
}

const prefixes = (word: string): string[] =>
  [...word].slice(0, longestPrefix).map((_, i, all) => all.slice(0, i + 1).join(''));

/** What every suggested query is found by; folding leaves no such sign in a text. */
export const anyQuery = '*';

/** What a suggested query is found by: the beginnings of its words, and of it all without spaces. */
export function queryGrams(suggested: string): string[] {
  const words = suggested.split(' ');
  return [anyQuery, ...new Set([...words, words.join('')].flatMap(prefixes))];
}

/** The beginning that typed text asks for: of its longest word. Null where nothing is typed. */
export function typedGram(text: string): string | null {
  const [longestWord] = wordsOf(text).sort((a, b) => b.length - a.length);
  return longestWord ? [...longestWord].slice(0, longestPrefix).join('') : null;
}

/** Whether typed text leads to a suggestion: as its beginning, or each word as the beginning of one of its words. */
export function leadsTo(text: string, suggested: string): boolean {
  const typed = wordsOf(text);
  const words = suggested.split(' ');
  if (typed.join('') === words.join('')) return false;
  if (words.join('').startsWith(typed.join(''))) return true;
  return typed.every((t) => words.some((w) => w.startsWith(t)));
}

/** More shoppers first; the id makes it unique. */
export const queryRank = (shoppers: number, id: string): string => `${padded(shoppers, 3)}~${id}`;
