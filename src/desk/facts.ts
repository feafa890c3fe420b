/** One fact of an item as it is shown: its key, and its value as text. */
export interface Fact {
  key: string;
  text: string;
}

interface Speaking {
  money(fen: number): string;
  moment(at: number): string;
  /** What a code of this key means. */
  word(key: string, code: string): string;
}

/**
 * Facts differ by kind and grow with new ones: what is said of each is read from its key. Amounts end in `Fee`,
 * moments in `At` (or are called `at`); lists of plain values are joined; what is empty or has parts is left out.
 */
export function factsOf(facts: Readonly<Record<string, unknown>>, { money, moment, word }: Speaking): Fact[] {
  const text = (key: string, value: unknown): string => {
    if (typeof value === 'number' && /Fee$/.test(key)) return money(value);
    if (typeof value === 'number' && /(^a|A)t$/.test(key)) return moment(value);
    if (typeof value === 'string') return word(key, value);
    if (typeof value === 'boolean') return word('', value ? 'yes' : 'no');
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value))
      return value
        .map((one) => text('', one))
        .filter(Boolean)
        .join(', ');
    return '';
  };
  return Object.entries(facts)
    .map(([key, value]) => ({ key, text: text(key, value) }))
    .filter((fact) => fact.text !== '');
}
