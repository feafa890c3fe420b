import fc from 'fast-check';
import { gramsOf } from './grams';
import { gramsDespiteTypo, mendedBy, oneTypoAway } from './typo';

it.each([
  ['老陈西比面馆', '老陈西北面馆手工面', '老陈西北面馆'],
  ['老西北面馆', '来自老陈西北面馆', '老陈西北面馆'],
  ['老陈西北北面馆', '老陈西北面馆', '老陈西北面馆'],
  ['老陈北西面馆', '老陈西北面馆', '老陈西北面馆'],
  ['须龙糖葫芦', '龙须糖葫芦', '龙须糖葫芦'],
  ['iphnoe', 'iphone壳', 'iphone'],
  ['羊绒围脖', '羊毛围巾', null],
  ['围巾', '围脖', null],
])('%s was meant to be, in %s, %s', (word, text, part) => {
  expect(mendedBy(word, text)).toBe(part);
});

const word = fc.array(fc.constantFrom(...'羊毛围巾春日礼盒ab'), { minLength: 4, maxLength: 12 });
const edit = fc.record({
  at: fc.nat(11),
  kind: fc.constantFrom('in', 'out', 'other', 'swap'),
  c: fc.constantFrom(...'羊毛z'),
});

/** One typo of the kind asked for; the same word where the place allows none. */
function mistyped(characters: readonly string[], { at, kind, c }: { at: number; kind: string; c: string }) {
  const word = [...characters];
  const i = at % word.length;
  if (kind === 'in') word.splice(i, 0, c);
  if (kind === 'out') word.splice(i, 1);
  if (kind === 'other') word[i] = c;
  if (kind === 'swap' && i + 1 < word.length) [word[i], word[i + 1]] = [word[i + 1]!, word[i]!];
  return word.join('');
}

it('asks for grams of which the text meant holds one set, and finds the part meant', () => {
  fc.assert(
    fc.property(
      word,
      edit,
      fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 3 }),
      (meant, how, around) => {
        const typed = mistyped(meant, how);
        const text = `${around}${meant.join('')}${around}`;
        fc.pre([...typed].length >= 4 && !text.includes(typed));
        const held = new Set(gramsOf(text));
        expect(gramsDespiteTypo(typed).some((grams) => grams.every((g) => held.has(g)))).toBe(true);
        expect(oneTypoAway(typed, text)).toBe(true);
        expect(text).toContain(mendedBy(typed, text) ?? 'nothing');
      },
    ),
    { numRuns: 1000 },
  );
});
