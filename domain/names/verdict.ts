import { nameKey } from './key';
import lines from './words.json';

export type SubjectKind = 'enterprise' | 'individual';

export const nameProblems = [
  'EMPTY',
  'TOO_SHORT',
  'TOO_LONG',
  /** A character that names may not hold, also one that nobody sees. */
  'CHARACTER',
  /** A word that names may not hold; `part` says which. */
  'FORBIDDEN',
  /** A telephone number, an address on the net, or words that lead off the platform. */
  'CONTACT',
] as const;
export type NameProblem = (typeof nameProblems)[number];

export interface NameVerdict {
  /** As it would be stored: NFKC, no space at the ends, none twice. */
  name: string;
  /** What it is unique by. */
  key: string;
  /** Length in units: a Chinese character counts 2. */
  units: number;
  problem: { why: NameProblem; part: string } | null;
}

export const nameUnits = { least: 4, most: 30 } as const;

const wide = /[\p{Unified_Ideograph}〇]/u;
const letter = /[\p{Unified_Ideograph}〇\p{Script=Latin}]/u;
const allowed = /^[\p{Unified_Ideograph}〇\p{Script=Latin}0-9 ·•&.'’-]$/u;
const edges = /^[\p{Unified_Ideograph}〇\p{Script=Latin}0-9]$/u;

const forbidden = Object.entries(lines).flatMap(([group, line]) =>
  line.words.map((word) => ({ word, key: nameKey(word), group, individualsOnly: line.who === 'individual' })),
);

const numerals = '零一二三四五六七八九';
/** Chinese numerals and the circles of 〇 as digits, all that stands between digits dropped. */
const digitsOf = (text: string): string =>
  [...text.normalize('NFKC')]
    .filter((c) => /[\p{L}\p{N}]/u.test(c))
    .map((c) => (c === '〇' ? '0' : numerals.includes(c) ? String(numerals.indexOf(c)) : c))
    .join('');
const telephone = /1[3-9]\d{9}|\d{7,}/;
const onTheNet = /https?|www\.|[\p{L}\p{N}-]\.(com|cn|net|org|shop|top|vip|cc)(?![a-z])|@/iu;

/** Units of a name as it is stored. */
export const unitsOf = (name: string): number =>
  [...name].reduce((units, c) => units + (wide.test(c) ? 2 : 1), 0);

/** As a name is stored. */
export const tidied = (name: string): string => name.normalize('NFKC').replace(/ +/g, ' ').trim();

/** Whether a shop of this kind of subject may bear the name; that it is free is for the store to say. */
export function nameVerdict(raw: string, subject: SubjectKind): NameVerdict {
  const name = tidied(raw);
  const key = nameKey(raw);
  const units = unitsOf(name);
  const verdict = (why: NameProblem, part = ''): NameVerdict => ({
    name,
    key,
    units,
    problem: { why, part },
  });
  if (name === '') return verdict('EMPTY');
  const hit = forbidden.find((w) => (!w.individualsOnly || subject === 'individual') && key.includes(w.key));
  if (hit) return verdict(hit.group === 'contact' ? 'CONTACT' : 'FORBIDDEN', hit.word);
  if (telephone.test(digitsOf(raw)) || onTheNet.test(raw.normalize('NFKC'))) return verdict('CONTACT');
  const strange = [...name].find((c) => !allowed.test(c));
  if (strange !== undefined) return verdict('CHARACTER', strange);
  const ends = [...name];
  const edge = [ends[0]!, ends.at(-1)!].find((c) => !edges.test(c));
  if (edge !== undefined) return verdict('CHARACTER', edge);
  if (units < nameUnits.least) return verdict('TOO_SHORT');
  if (units > nameUnits.most) return verdict('TOO_LONG');
  if (![...name].some((c) => letter.test(c))) return verdict('CHARACTER', ends[0]);
  return { name, key, units, problem: null };
}
