import { type Cell, csvText } from '@/sheets/csv';
import { type Figures, type Insights, steps } from './figures';

export interface CsvWords {
  head: readonly string[];
  kinds: { total: string; domain: string; name: string; day: string };
  total: string;
  nameOf(name: string): string;
  domainOf(name: Insights['domains'][number]['name']): string;
}

/** All figures of the page as one table: the whole, public and private, what is named, each day. */
export function csvOf(found: Insights, words: CsvWords): string {
  const { kinds } = words;
  return csvText([
    words.head,
    row(kinds.total, words.total, found.total),
    ...found.domains.map((one) => row(kinds.domain, words.domainOf(one.name), one)),
    ...found.names.map((one) => row(kinds.name, words.nameOf(one.name), one)),
    ...found.days.map((one) => row(kinds.day, one.day, one)),
  ]);
}

const row = (kind: string, name: string, figures: Figures): Cell[] => [
  kind,
  name,
  ...steps.map((step) => figures[step]),
  { fen: figures.salesFen },
];
