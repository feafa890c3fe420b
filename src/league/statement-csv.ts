import { type Cell, csvText } from '@/sheets/csv';
import { dateTime } from '@/words/when';
import type { BillFigures } from '../../domain/documents';
import type { Commission } from './commission-row';
import type { sheetWords } from './sheet-words';
import type { WholeMonth } from './whole-month';
import type { leagueWords } from './words';

export interface Words {
  league: (typeof leagueWords)['en'];
  sheet: (typeof sheetWords)['en'];
}
export type OfPromoter = BillFigures & { name: string };

/** A month of order lines with their sum below them: each amount as it stands in the statement. */
export function statementCsv({ rows, total }: WholeMonth<Commission>, { league, sheet }: Words): string {
  const named = [sheet.ordered, sheet.title, sheet.pieces, sheet.plan, sheet.type, sheet.percent];
  return csvText([
    [...named, ...amounts(sheet), sheet.state, sheet.why],
    ...rows.map((line): Cell[] => [
      dateTime(line.placedAt),
      line.title,
      line.n,
      line.planName,
      league.type(line.planType),
      String(line.ratio / 100),
      ...figuresOf(settled(line)),
      league.state(line.status),
      line.why ? league.why(line.why) : '',
    ]),
    [sheet.total, '', '', '', '', '', ...figuresOf(total), '', ''],
  ]);
}

/** What a shop owes for a month, promoter by promoter, with the sum below them. */
export function billCsv({ rows, total }: WholeMonth<OfPromoter>, { sheet }: Words): string {
  const row = (name: string, figures: BillFigures): Cell[] => [name, figures.lines, ...figuresOf(figures)];
  return csvText([
    [sheet.promoter, sheet.lines, ...amounts(sheet)],
    ...rows.map((one) => row(one.name, one)),
    row(sheet.total, total),
  ]);
}

/** A line as the figures of a month count it. */
export const settled = (line: Commission): BillFigures => ({
  ...line,
  lines: 1,
  settledFen: line.frozenFen - line.backFen,
});

/** Whether rows are all that a sum is of: one may have been settled while they were read page by page. */
export function addsUp(rows: readonly BillFigures[], total: BillFigures): boolean {
  const fields = ['lines', 'paidFen', 'frozenFen', 'backFen', 'settledFen'] as const;
  return fields.every((field) => rows.reduce((sum, row) => sum + row[field], 0) === total[field]);
}

const amounts = ({ paid, frozen, back, settled }: Words['sheet']) => [paid, frozen, back, settled];

const figuresOf = ({ paidFen, frozenFen, backFen, settledFen }: BillFigures): Cell[] =>
  [paidFen, frozenFen, backFen, settledFen].map((fen) => ({ fen }));
