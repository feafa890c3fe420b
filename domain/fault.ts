/** Numbers and names that a sentence about a fault needs, by what they are: `most`, `least`, `n`, `part`. */
export type FaultDetails = Readonly<Record<string, number | string>>;

/** Something that is to be mended before it can go on: a code at a place. Each reader's words for it are the page's. */
export interface Fault {
  /** Path of what is to blame, e.g. `skus.2.salePrice`. */
  field: string;
  why: string;
  /** One plain Chinese sentence, for logs and for clients that have no words of their own. */
  message: string;
  details?: FaultDetails;
}

/**
 * Sentences by kind of fault. A kind is the place with `#` for each number in it, a space and why:
 * `skus.#.salePrice RANGE`; `* LOST` is said of any place. `{most}` in a sentence is the detail of that name.
 */
export type FaultPhrases<K extends string> = Readonly<Record<K, string>>;

/** A sentence with its details in their places. */
export const filled = (phrase: string, details: FaultDetails = {}): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));

/** Makes faults of the kinds that one table of Chinese sentences has; `at` are the numbers for each `#`. */
export function faultsOf<K extends string>(phrases: FaultPhrases<K>) {
  return (kind: K, details?: FaultDetails, ...at: readonly number[]): Fault => {
    const [place = '', why = ''] = kind.split(' ');
    const field = at.reduce<string>((path, n) => path.replace('#', String(n)), place);
    return { field, why, message: filled(phrases[kind], details), ...(details ? { details } : {}) };
  };
}

/** The details that a sentence has places for. */
export const placesIn = (phrase: string): string[] =>
  [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/**
 * What a table says of a fault: of its kind, else of its reason at any place. Null where it knows neither, or the fault
 * comes without a detail that the sentence needs.
 */
export function phraseOf(
  phrases: Readonly<Record<string, string>>,
  { field, why, details }: Pick<Fault, 'field' | 'why' | 'details'>,
): string | null {
  const place = field.replace(/\.\d+(?=\.|$)/g, '.#');
  const phrase = phrases[`${place} ${why}`] ?? phrases[`* ${why}`];
  const lacks = phrase === undefined || placesIn(phrase).some((name) => details?.[name] === undefined);
  return lacks ? null : filled(phrase, details);
}
