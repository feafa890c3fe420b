import traditional from '../search/traditional.json';
import looks from './look-alikes.json';

const pairs = ({ from, to }: { from: string; to: string }): [string, string][] => {
  const target = [...to];
  return [...from].map((c, i) => [c, target[i] ?? c]);
};
const simple = new Map(pairs(traditional));
const alike = new Map(pairs(looks));

/**
 * The form in which two shop names are one: width, case, Traditional or Simplified, spaces, punctuation, marks,
 * invisible characters and characters that look alike make no difference.
 */
export function nameKey(name: string): string {
  let out = '';
  for (const c of name.normalize('NFKC').toLowerCase().normalize('NFKD')) {
    if (!/^[\p{L}\p{N}]/u.test(c)) continue;
    const plain = simple.get(c) ?? c;
    out += alike.get(plain) ?? plain;
  }
  return out.replaceAll('rn', 'm').replaceAll('vv', 'w');
}
