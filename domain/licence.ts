import type { SubjectKind } from './names/verdict';
import type { Rules } from './rules';

/** Digits and letters of a 统一社会信用代码 in the order of their values; I, O, S, V and Z are not used (GB 32100-2015). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The 18th character of a licence number, from its first 17; null where one of these is none of the alphabet. */
export function checkCharacter(first17: string): string | null {
  let total = 0;
  let weight = 1;
  for (const c of first17) {
    const value = alphabet.indexOf(c);
    if (value < 0) return null;
    total += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (total % 31)) % 31] ?? null;
}

export type LicenceFault = 'FORM' | 'CHECK_DIGIT' | 'SUBJECT';

/** What is wrong with a licence number of a subject of this kind. Registered as 92…: 个体工商户; else a company or the like. */
export function licenceFault(number: string, subject: SubjectKind): LicenceFault | null {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(number)) return 'FORM';
  if (checkCharacter(number.slice(0, 17)) !== number[17]) return 'CHECK_DIGIT';
  return number.startsWith('92') === (subject === 'individual') ? null : 'SUBJECT';
}

/** Shops that a licence may have: 5 while it holds shops of the old kind alone, 30 from its first new one on. */
export const shopLimit = (kind: 'old' | 'new', rules: Rules): number =>
  kind === 'old' ? rules['licence.maxShopsOld'] : rules['licence.maxShops'];
