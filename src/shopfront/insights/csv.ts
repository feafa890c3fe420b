import { type Figures, type Insights, steps } from './figures';

export interface CsvWords {
  head: readonly string[];
  kinds: { total: string; domain: string; name: string; day: string };
  total: string;
  nameOf(name: string): string;
  domainOf(name: Insights['domains'][number]['name']): string;
}

/**
 * All figures of the page as one table, for a spreadsheet: the whole, public and private, what is named, each day.
 * Amounts in yuan. RFC 4180, with the mark by which Excel knows UTF-8.
 */
export function csvOf(found: Insights, words: CsvWords): string {
  const { kinds } = words;
  const rows = [
    [...words.head],
    row(kinds.total, words.total, found.total),
    ...found.domains.map((one) => row(kinds.domain, words.domainOf(one.name), one)),
    ...found.names.map((one) => row(kinds.name, words.nameOf(one.name), one)),
    ...found.days.map((one) => row(kinds.day, one.day, one)),
  ];
  return `\ufeff${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

const row = (kind: string, name: string, figures: Figures): string[] => [
  kind,
  named(name),
  ...steps.map((step) => String(figures[step])),
  (figures.salesFen / 100).toFixed(2),
];

/** A name that a spreadsheet would take for a formula is told to be text. */
const named = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
