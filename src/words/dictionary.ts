import { type Language, useLanguage } from './language';

/** A sentence, or a function that makes one from what it is about. */
// biome-ignore lint/suspicious/noExplicitAny: parameters are inferred from each sentence; `unknown` would refuse them all
type Phrase = string | ((...about: any[]) => string);
type Translated<Z> = { [K in keyof Z]: Z[K] extends string ? string : Z[K] };

export interface Dictionary<Z> {
  zh: Z;
  en: Translated<Z>;
}

/** A page's words in both languages. The compiler refuses an English side with a key too few or too many. */
export function dictionary<const Z extends Record<string, Phrase>>(
  zh: Z,
  en: NoInfer<Translated<Z>>,
): Dictionary<Z> {
  return { zh, en };
}

/** The words of one dictionary in one language. */
export function wordsIn<Z>(words: Dictionary<Z>, language: Language): Translated<Z> {
  return language === 'en' ? words.en : (words.zh as Translated<Z>);
}

/** The page's words in the reader's language; the page renders again when it changes. */
export function useWords<Z>(words: Dictionary<Z>): Translated<Z> {
  return wordsIn(
    words,
    useLanguage((state) => state.language),
  );
}
