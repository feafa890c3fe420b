import readings from './readings.json';

const byCharacter = new Map<string, string[]>();
for (const [syllable, characters] of Object.entries(readings)) {
  for (const c of characters) {
    const known = byCharacter.get(c);
    if (known) known.push(syllable);
    else byCharacter.set(c, [syllable]);
  }
}

/** How each character of a folded text may be read; a letter or digit reads as itself. lü may be typed lv or lu. */
export function readingsOf(folded: string): string[][] {
  return [...folded].map((c) => {
    const said = byCharacter.get(c) ?? [c];
    return [...new Set(said.flatMap((s) => (/^[ln]v/.test(s) ? [s, s.replace('v', 'u')] : [s])))];
  });
}

/** The first two letters that pinyin or initials of a name may begin with, at any of its characters. */
export function pinyinGrams(folded: string): string[] {
  const said = readingsOf(folded);
  const starts = said.flatMap((here, i) =>
    here.flatMap((s) => [
      ...(s.length > 1 ? [s.slice(0, 2)] : []),
      ...(said[i + 1] ?? []).map((next) => `${s[0]}${next[0]}`),
    ]),
  );
  return [...new Set(starts)].filter(isTyped).map((s) => `p:${s}`);
}

/** Could be pinyin: two letters or more and nothing else. */
export const isTyped = (folded: string): boolean => /^[a-z]{2,}$/.test(folded);

/**
 * True if letters read as a run of the name's characters, each by its initial or in full, the last one also in part:
 * lcxb, laochen, laocxibei.
 */
export function soundsLike(letters: string, folded: string): boolean {
  if (letters === '' || letters.length > 60) return false;
  /** How many letters may be read when the next character begins; a run may begin at any character. */
  let reached = new Set<number>([0]);
  for (const said of readingsOf(folded)) {
    const next = new Set<number>([0]);
    for (const at of reached) {
      const rest = letters.slice(at);
      for (const s of said) {
        if (s.startsWith(rest)) return true;
        if (rest.startsWith(s)) next.add(at + s.length);
        if (s[0] === rest[0]) next.add(at + 1);
      }
    }
    reached = next;
  }
  return false;
}
