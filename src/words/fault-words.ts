import { type Fault, phraseOf } from '../../domain/fault';
import { type Language, useLanguage } from './language';

/** A fault as a function says it; what it lacks is not known of older ones. */
export type SaidFault = Pick<Fault, 'why' | 'message'> & Partial<Fault>;

/** Of a kind that this version has no words for. */
const unknown = 'Something here has to be changed';

/** A fault in the reader's language: the function's own sentence in Chinese, the room's words for its code in English. */
export function faultIn(
  language: Language,
  english: Readonly<Record<string, string>>,
  { field = '', why, message, details }: SaidFault,
): string {
  if (language !== 'en') return message;
  return phraseOf(english, { field, why, ...(details ? { details } : {}) }) ?? unknown;
}

/** Gives a function that words faults in the reader's language, by one room's English. */
export function useFaultWords(english: Readonly<Record<string, string>>): (fault: SaidFault) => string {
  const language = useLanguage((state) => state.language);
  return (fault) => faultIn(language, english, fault);
}
