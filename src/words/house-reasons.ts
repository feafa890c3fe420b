import { type HouseReason, houseReasons } from '../../domain/house-reasons';
import { type Language, useLanguage } from './language';

export const houseReasonsEn: Readonly<Record<HouseReason, string>> = {
  licenceFull: 'As many shops as may be were opened on this licence',
  nameTaken: 'Another shop has this name. Please choose another.',
  incomplete: 'The application is not complete',
  accountNotLinked: 'Something on it belongs to an account that is not linked. Please change it.',
  accountUnlinked: 'The account it belongs to was unlinked. Please change it and hand it in again.',
  pictureRefused: 'A picture did not pass its check. Please change it and hand it in again.',
  shopClosed: 'The shop is closed',
  firstListing: 'Put on sale for the first time',
};

/** A stored reason in the reader's language: the house's own is worded, what a person wrote stays as it is. */
export function reasonIn(text: string, language: Language): string {
  if (language !== 'en') return text;
  const known = (Object.keys(houseReasons) as HouseReason[]).find((key) => houseReasons[key] === text);
  return known ? houseReasonsEn[known] : text;
}

/** Gives a function that words stored reasons in the reader's language. */
export function useReason(): (text: string) => string {
  const language = useLanguage((state) => state.language);
  return (text) => reasonIn(text, language);
}
