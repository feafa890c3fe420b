import { type Language, useLanguage } from './language';

const signs = {
  zh: { list: '、', clause: '，', told: '：' },
  en: { list: ', ', clause: ', ', told: ': ' },
} as const;

/** Joins what there is of some texts: `list` names beside each other, `clause` facts, `told` a name and what is said of it. */
export const joinedIn = (language: Language) => {
  const by = (sign: string) => (texts: readonly (string | null | undefined | false)[]) =>
    texts.filter(Boolean).join(sign);
  const { list, clause, told } = signs[language];
  return { list: by(list), clause: by(clause), told: by(told) };
};

/** The same in the reader's language. */
export const useJoined = () => joinedIn(useLanguage((state) => state.language));
